/** The slider of a view, in the page's words. */

import { words as page } from '../i18n/i18n.js';
import { createSlider } from './slider.js';

/**
 * @param {Omit<import('./slider.js').SliderOptions, 'text' | 'name' | 'label'> & { words: () => string, name?: string }} options  `words`
 *   say what it does, and its name tells it from the others of the view
 */
export function createDial({ words, name = '', ...options }) {
  return createSlider(page, {
    ...options,
    text: words,
    name: () => `${options.quantity.symbol}, ${words()}`,
    attributes: { class: 'dial', 'data-dial': name },
  });
}

/**
 * The dial of one value of a view.
 * @template {string} K
 * @param {{ readonly values: Record<K, number>, set: (patch: Record<K, number>) => void }} view
 * @param {K} key
 * @param {import('./slider.js').Quantity} quantity
 * @param {() => string} words
 * @param {object} [options]
 * @param {(value: number) => number} [options.fit]  the nearest value that is allowed
 * @param {import('./slider.js').SliderOptions['why']} [options.why]
 */
export const dialOf = (view, key, quantity, words, { fit = Number, why } = {}) =>
  createDial({
    quantity,
    name: key,
    words,
    why,
    shown: () => view.values[key],
    commit: (value) => view.set(/** @type {Record<K, number>} */ ({ [key]: fit(value) })),
  }).node;
