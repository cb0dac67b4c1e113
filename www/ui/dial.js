/**
 * A labelled slider of a view, with a box for its number and the way back.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { t } from '../i18n/i18n.js';
import { element, icon } from './element.js';
import { follow, live } from '../i18n/live.js';
import { createNumberField } from './number-field.js';
import { valueOfKey } from './slider-keys.js';
import { allowedText } from '../state/allowed-text.js';
import { accepts, display } from '../numbers/display.js';
import { onRangeInput } from './range-input.js';
import { createScale } from './slider-scale.js';

/** What a dial must know of its number. @typedef {Omit<Parameter, 'id' | 'marks'>} Quantity */

/**
 * @param {object} options
 * @param {Quantity} options.quantity
 * @param {() => string} options.words  what it does
 * @param {(value: number) => void} options.commit
 * @param {() => number} [options.shown]  without it, the dial shows what it is told
 * @param {string} [options.name]  tells it from the others of the view
 * @param {import('./number-field.js').NumberFieldOptions['why']} [options.why]
 */
export function createDial({ quantity, words, commit, shown, name = '', why }) {
  const { symbol, min, max } = quantity;
  const scale = createScale(quantity);
  let value = NaN;
  const named = () => `${symbol}, ${words()}`;
  const back = () => t('slider.reset', { symbol, value: display(quantity.default) });
  const range = element('input', {
    type: 'range',
    class: 'range',
    'aria-label': named,
    min: scale.trackMin,
    max: scale.trackMax,
    step: 'any',
  });
  const field = createNumberField({
    accepts: (typed) => accepts(quantity, typed),
    allowed: () => allowedText(quantity),
    stepped: scale.stepped,
    commit,
    written: scale.written,
    ...(why && { why }),
  });
  const toDefault = () => commit(quantity.default);
  const reset = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': back, title: back, onclick: toDefault },
    icon('reset'),
  );
  const node = element(
    'div.dial',
    { role: 'group', 'aria-label': named, 'data-dial': name },
    element('div.dial-label', element('i.symbol', symbol), element('span.dial-words', words)),
    element('div.dial-track', range),
    field.box,
    reset,
    field.error,
  );

  follow(named, field.rename);
  onRangeInput(range, () => commit(scale.fromTrack(range.valueAsNumber)));
  range.addEventListener('keydown', (event) => {
    const next = valueOfKey(event, [min, max], (steps) => scale.stepped(value, steps));
    if (next !== undefined) commit(next);
  });

  /** Shows a value, wherever it comes from. @param {number} next */
  function show(next) {
    if (Object.is(next, value)) return;
    value = next;
    range.value = String(scale.toTrack(next));
    range.setAttribute('aria-valuetext', display(next, 5));
    range.toggleAttribute('data-beyond', next < min || next > max);
    reset.setAttribute('aria-disabled', String(next === quantity.default));
    field.set(next);
  }

  if (shown !== undefined) live(() => show(shown()));
  return { node, show };
}

/**
 * The dial of one value of a view.
 * @template {string} K
 * @param {{ readonly values: Record<K, number>, set: (patch: Record<K, number>) => void }} view
 * @param {K} key
 * @param {Quantity} quantity
 * @param {() => string} words
 * @param {(value: number) => number} [fit]  the nearest value that is allowed
 */
export const dialOf = (view, key, quantity, words, fit = Number) =>
  createDial({
    quantity,
    name: key,
    words,
    shown: () => view.values[key],
    commit: (value) => view.set(/** @type {Record<K, number>} */ ({ [key]: fit(value) })),
  }).node;
