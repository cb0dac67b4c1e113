/**
 * The slider of a function's parameter on the page: with the name of its function, labelled marks, and a sweep.
 *
 * @import { Parameter } from '../lab/types.js'
 * @import { Play } from '../app/explore/play.js'
 */

import { functionName, language, parameterWords, t, words as page } from '../i18n/i18n.js';
import { follow } from '../i18n/live.js';
import { element, icon } from '../ui/element.js';
import { createSlider } from '../ui/slider.js';
import { createMarks } from '../ui/slider-marks.js';
import { fraction } from '../numbers/display.js';
import { markLabel } from './title.js';

/** Significant digits of a marked value that has many. */
const MARK_DIGITS = 4;

/** @typedef {ReturnType<typeof createParameterSlider>} ParameterSlider */

/**
 * Its texts follow the language, so it is built among live pieces.
 * @param {object} options
 * @param {string} options.id  of the function
 * @param {number} options.index  of the function among those shown
 * @param {Parameter} options.parameter
 * @param {boolean} [options.locked]
 * @param {(value: number) => void} options.commit
 * @param {() => number} options.shown
 * @param {Play} [options.play]  without it there is no button that plays
 * @param {() => string} [options.name]  whose parameter it is, where that is not the function's own name
 * @param {() => string} [options.words]  what the parameter does
 */
export function createParameterSlider({
  id,
  index,
  parameter,
  locked = false,
  commit,
  shown,
  play,
  name = () => functionName(id),
  words = () => parameterWords(id, parameter.id),
}) {
  const { symbol, min, max } = parameter;
  const { node, label, track, reset, scale } = createSlider(page, {
    quantity: parameter,
    text: words,
    name: () => t('slider.number', { symbol, name: name() }),
    label: () => t('slider.range', { symbol, words: words(), name: name() }),
    commit,
    shown,
    snapped: (place) => marks.snapped(place),
    disabled: locked,
    attributes: { class: `slider curve-${index + 1}`, 'data-function': id, 'data-index': index, 'data-parameter': parameter.id },
  });
  const marks = createMarks({
    marks: parameter.marks,
    others: [parameter.default],
    scale,
    words: ({ value, label: given }) => {
      const label = () => markLabel({ label: given });
      const text = shortMark(value);
      const name = () => t('slider.mark', { symbol, value: text, label: label() });
      return { text, label, name, title: fraction(value) };
    },
    commit,
    disabled: locked,
  });
  label.after(element('div.slider-function', element('span.dot'), name));
  track.prepend(marks.ticks);
  track.after(marks.strip);
  if (play !== undefined) {
    const text = () => t('slider.play', { symbol, name: name() });
    const button = element(
      'button.icon-button.play',
      { 'aria-label': text, title: text, 'aria-pressed': 'false', disabled: locked },
      icon('play'),
    );
    /** @param {boolean} isPlaying */
    const showPlaying = (isPlaying) => {
      button.setAttribute('aria-pressed', String(isPlaying));
      button.replaceChildren(icon(isPlaying ? 'pause' : 'play'));
    };
    button.addEventListener('click', () => play({ index, parameter, scale, stops: [min, ...marks.stops, max], button, showPlaying }));
    reset.after(button);
  }

  /** Puts the labels where they do not cover each other; needed again when the strip's width changes. */
  const arrange = () => marks.arrange(track);
  follow(language, arrange);
  return { node, strip: marks.strip, arrange };
}

/** The value beside a mark: in full where it has few digits or is a fraction, such as a published constant; else shortened. @param {number} value */
const shortMark = (value) => fraction(value, Number(value.toPrecision(7)) === value ? undefined : MARK_DIGITS);

/** Keeps the labels of sliders in their places while the strips that hold them change their width. */
export function createArranger() {
  /** @type {ParameterSlider[]} */
  let all = [];
  // In the next frame: what changes the layout while sizes are told leaves some of them untold, which is an error.
  const observer = new ResizeObserver((entries) => {
    const strips = entries.map((entry) => entry.target);
    requestAnimationFrame(() => {
      for (const slider of all) if (strips.includes(slider.strip)) slider.arrange();
    });
  });
  return {
    /** Of these sliders and no longer of any others. @param {ParameterSlider[]} sliders */
    follow(sliders) {
      observer.disconnect();
      all = sliders;
      for (const slider of all) {
        slider.arrange();
        observer.observe(slider.strip);
      }
    },
  };
}
