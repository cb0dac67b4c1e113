/**
 * One row of controls: what a parameter does, its slider with marks, a box for its number, the way back, and a sweep.
 *
 * @import { Parameter } from '../lab/types.js'
 * @import { Play } from '../app/explore/play.js'
 */

import { functionName, t } from '../i18n/i18n.js';
import { element, icon } from '../ui/element.js';
import { markLabel, parameterWords, shortValue } from './title.js';
import { leaderTo, placeMarks } from '../ui/mark-placement.js';
import { createNumberField } from '../ui/number-field.js';
import { valueOfKey } from '../ui/slider-keys.js';
import { allowedText } from '../state/allowed-text.js';
import { accepts, fraction } from '../numbers/display.js';
import { onRangeInput } from '../ui/range-input.js';
import { createScale } from '../ui/slider-scale.js';

/** A pointer this near to a mark, in CSS px, means the mark. Keys and the box reach what lies between. */
const SNAP_PX = 3;
/** Diameter of the thumb, as in controls.css; its centre travels this much less than the track is long. */
const THUMB_PX = 20;
/** Height of a row of labels below the track. */
const LABEL_ROW_PX = 24;
/** Significant digits of a marked value that has many. */
const MARK_DIGITS = 4;
/** From the end of a tick down to the labels. */
const LEADER_PX = 8;

/** @typedef {ReturnType<typeof createSlider>} Slider */

/**
 * @param {object} options
 * @param {string} options.id  of the function
 * @param {number} options.index  of the function among those shown
 * @param {Parameter} options.parameter
 * @param {boolean} options.locked
 * @param {(value: number) => void} options.commit
 * @param {Play} [options.play]  without it there is no button that plays
 * @param {string} [options.name]  whose parameter it is, where that is not the function's own name
 * @param {string} [options.words]  what the parameter does
 */
export function createSlider({
  id,
  index,
  parameter,
  locked,
  commit,
  play,
  name = functionName(id),
  words = parameterWords(id, parameter),
}) {
  const { symbol, min, max } = parameter;
  const scale = createScale(parameter);
  let value = NaN;
  /** Known from the last arrangement, so that dragging never asks for layout. CSS px */
  let trackWidth = 0;

  const range = element('input.range', {
    type: 'range',
    min: scale.trackMin,
    max: scale.trackMax,
    step: 'any',
    'aria-label': t('slider.range', { symbol, words, name }),
    disabled: locked,
  });
  const field = createNumberField({
    label: t('slider.number', { symbol, name }),
    accepts: (typed) => accepts(parameter, typed),
    allowed: () => allowedText(parameter),
    stepped: scale.stepped,
    commit: set,
    written: scale.written,
    disabled: locked,
  });
  const resetText = t('slider.reset', { symbol, value: shortValue(parameter.default) });
  const reset = element(
    'button.icon-button.reset',
    { 'aria-label': resetText, title: resetText, disabled: locked, onclick: () => set(parameter.default) },
    icon('reset'),
  );
  const playText = t('slider.play', { symbol, name });
  const playButton = element(
    'button.icon-button.play',
    {
      'aria-label': playText,
      title: playText,
      'aria-pressed': 'false',
      disabled: locked,
      onclick: () => play?.({ index, parameter, scale, stops: [min, ...snaps, max], button: playButton, showPlaying }),
    },
    icon('play'),
  );
  const snaps = [...new Set([parameter.default, ...parameter.marks.map((mark) => mark.value)])].filter((at) => at >= min && at <= max);
  const ticks = snaps.map((at) => {
    const tick = element('span.tick');
    tick.style.left = `${100 * scale.position(at)}%`;
    return tick;
  });
  const marks = parameter.marks
    .filter((mark) => mark.value >= min && mark.value <= max)
    .sort((a, b) => a.value - b.value)
    .map((mark) => ({ mark, button: markButton(mark), leader: element('span.leader') }));
  const strip = element('div.marks', ...marks.map(({ leader }) => leader), ...marks.map(({ button }) => button));
  const track = element('div.track', element('div.ticks', { 'aria-hidden': 'true' }, ...ticks), range);

  /** @param {Parameter['marks'][number]} mark */
  function markButton({ value: at, label: given }) {
    const label = markLabel({ label: given });
    return element(
      'button.mark',
      {
        'aria-label': t('slider.mark', { symbol, value: shortMark(at), label }),
        title: fraction(at),
        disabled: locked,
        onclick: () => set(at),
      },
      element('span.mark-value', shortMark(at)),
      ` ${label}`,
    );
  }

  /** @param {boolean} isPlaying */
  function showPlaying(isPlaying) {
    playButton.setAttribute('aria-pressed', String(isPlaying));
    playButton.replaceChildren(icon(isPlaying ? 'pause' : 'play'));
  }

  /** A change by the reader. @param {number} next */
  function set(next) {
    show(next);
    commit(next);
  }

  /** @param {number} next */
  function show(next) {
    if (Object.is(next, value)) return;
    value = next;
    range.value = String(scale.toTrack(next));
    range.setAttribute('aria-valuetext', shortValue(next));
    range.toggleAttribute('data-beyond', next < min || next > max);
    const atDefault = String(locked || next === parameter.default);
    if (reset.getAttribute('aria-disabled') !== atDefault) reset.setAttribute('aria-disabled', atDefault);
    field.set(next);
  }

  /** The marked value that a pointer means, if it is near one. @param {number} place  in units of the track */
  function snapped(place) {
    const reach = ((scale.trackMax - scale.trackMin) * SNAP_PX) / Math.max(1, trackWidth - THUMB_PX);
    const distance = (/** @type {number} */ at) => Math.abs(scale.toTrack(at) - place);
    const near = snaps.filter((at) => distance(at) <= reach);
    return near.sort((a, b) => distance(a) - distance(b))[0];
  }

  onRangeInput(range, (byPointer) => {
    const place = range.valueAsNumber;
    set((byPointer ? snapped(place) : undefined) ?? scale.fromTrack(place));
  });
  range.addEventListener('keydown', (event) => {
    const next = valueOfKey(event, [min, max], (steps) => scale.stepped(value, steps));
    if (next !== undefined) set(next);
  });

  return {
    node: element(
      'div',
      {
        class: `slider curve-${index + 1}`,
        role: 'group',
        'aria-label': t('slider.number', { symbol, name }),
        'data-function': id,
        'data-index': index,
        'data-parameter': parameter.id,
      },
      element('div.slider-label', element('i.symbol', symbol), element('span.slider-words', words)),
      element('div.slider-function', element('span.dot'), name),
      track,
      strip,
      field.box,
      reset,
      play === undefined ? null : playButton,
      field.error,
    ),
    strip,
    show,
    /** Puts the labels where they do not cover each other; needed again when the strip's width changes. */
    arrange() {
      const width = strip.clientWidth;
      if (width === 0) return;
      trackWidth = track.clientWidth;
      // The strip may begin before the track.
      const start = track.offsetLeft - strip.offsetLeft;
      const labels = marks.map(({ mark, button }) => ({
        x: start + THUMB_PX / 2 + scale.position(mark.value) * (trackWidth - THUMB_PX),
        width: button.offsetWidth,
      }));
      const places = placeMarks(labels, width);
      places.forEach(({ row, left }, i) => {
        const { button, leader } = /** @type {(typeof marks)[number]} */ (marks[i]);
        const { x, width: wide } = /** @type {(typeof labels)[number]} */ (labels[i]);
        button.style.translate = `${Math.round(left)}px ${row * LABEL_ROW_PX}px`;
        // A line to a lower row would run through the labels above it.
        leader.hidden = row > 0;
        const { length, angle } = leaderTo(x, left, wide, LEADER_PX);
        leader.style.left = `${x}px`;
        leader.style.height = `${length}px`;
        leader.style.rotate = `${angle}rad`;
      });
      const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0);
      strip.style.height = `${rows * LABEL_ROW_PX}px`;
    },
  };
}

/** The value beside a mark: in full where it has few digits or is a fraction, such as a published constant; else shortened. @param {number} value */
const shortMark = (value) => fraction(value, Number(value.toPrecision(7)) === value ? undefined : MARK_DIGITS);

/** Keeps the labels of sliders in their places while the strips that hold them change their width. */
export function createArranger() {
  /** @type {Slider[]} */
  let all = [];
  // In the next frame: what changes the layout while sizes are told leaves some of them untold, which is an error.
  const observer = new ResizeObserver((entries) => {
    const strips = entries.map((entry) => entry.target);
    requestAnimationFrame(() => {
      for (const slider of all) if (strips.includes(slider.strip)) slider.arrange();
    });
  });
  return {
    /** Of these sliders and no longer of any others. @param {Slider[]} sliders */
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
