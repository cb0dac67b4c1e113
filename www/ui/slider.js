/**
 * The slider of page, views and element: what it does, its track, a box for its number, and the way back.
 *
 * It never moves by itself: `commit` tells what the reader wants, and `show` what has become of it.
 *
 * @import { Parameter } from '../lab/types.js'
 * @import { SharedWords } from '../i18n/words.js'
 * @import { Attribute } from './element.js'
 * @import { NumberFieldOptions } from './number-field.js'
 * @import { TrackOptions } from './slider-track.js'
 */

import { accepts, allowedWords, display } from '../numbers/display.js';
import { element, resetIcon } from './element.js';
import { live } from '../i18n/live.js';
import { createNumberField } from './number-field.js';
import { createTrack } from './slider-track.js';

/** What a slider must know of its number. @typedef {Omit<Parameter, 'id' | 'marks'>} Quantity */

/** Significant digits of the default. */
const DIGITS = 5;

/**
 * Texts that are functions follow the language.
 * @typedef {object} OwnOptions
 * @property {Quantity} quantity
 * @property {string | (() => string)} text  what it does
 * @property {string | (() => string)} name  of its number, and of the whole
 * @property {TrackOptions['label']} [label]  of its track, if not the same
 * @property {() => number} [shown]  without it, the slider shows what it is told
 * @property {Record<string, Attribute>} [attributes]
 */

/** @typedef {OwnOptions & Omit<TrackOptions, 'quantity' | 'label'> & Pick<NumberFieldOptions, 'why'>} SliderOptions */

/** @param {SharedWords} words @param {SliderOptions} options */
export function createSlider(words, options) {
  const { quantity, text, name, commit, settled, why, shown, disabled = false, attributes } = options;
  const { symbol, default: usual } = quantity;
  const { range, scale, show: showTrack } = createTrack({ label: name, ...options });
  const complete = (/** @type {number} */ value) => {
    commit(value);
    settled?.();
  };
  const field = createNumberField(words, {
    label: name,
    accepts: (typed) => accepts(quantity, typed),
    allowed: () => words.t(...allowedWords(quantity)),
    stepped: scale.stepped,
    commit: complete,
    written: scale.written,
    disabled,
    why,
  });
  const toDefault = () => words.t('slider.reset', { symbol, value: display(usual, DIGITS) });
  const back = typeof name === 'function' ? toDefault : toDefault();
  const reset = element(
    'button.icon-button.reset',
    { 'aria-label': back, title: back, disabled, onclick: () => complete(usual) },
    resetIcon(),
  );
  const label = element('div.slider-label', element('i.symbol', symbol), ' ', element('span.slider-words', text));
  const track = element('div.track', range);
  const parts = [label, track, field.box, reset, field.error];
  const node = element('div.slider', { role: 'group', 'aria-label': name, ...attributes }, ...parts);

  /** Shows a value, wherever it comes from. @param {number} next */
  function show(next) {
    if (!showTrack(next)) return;
    reset.setAttribute('aria-disabled', String(disabled || next === usual));
    field.set(next);
  }

  if (shown !== undefined) live(() => show(shown()));
  return { node, label, track, range, reset, scale, show };
}
