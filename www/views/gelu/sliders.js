/**
 * The sliders of the view: c and k, and the mean and the deviation of a normal distribution.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Kind, Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { follow } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { createArranger, createParameterSlider } from '../../functions/parameter-slider.js';
import { NORMAL } from './keys.js';

/**
 * @param {Model} model
 * @param {keyof typeof NORMAL | Kind['parameter']} key
 * @param {Omit<Parameters<typeof createParameterSlider>[0], 'commit' | 'shown'>} options
 */
function createSlider(model, key, options) {
  const commit = (/** @type {number} */ value) => model.set({ [key]: value });
  const slider = createParameterSlider({ ...options, commit, shown: () => model.values[key] });
  const node = element('div.gelu-slider', slider.node);
  createArranger().follow([slider]);
  // Only then are its sizes known.
  follow(
    () => node.isConnected,
    () => slider.arrange(),
  );
  return node;
}

/**
 * The coefficient of an approximation. Its marks are the catalogue's, but the best value is found here and now.
 * @param {Model} model
 * @param {Kind} kind
 */
export function createCoefficientSlider(model, kind) {
  const parameter = model.answers.parameter(kind);
  const best = model.answers.best(kind, 'f', 'largest');
  const marks = parameter.marks.map((mark) => (mark.label === 'minimax' && best !== null ? { ...mark, value: best.value } : mark));
  return createSlider(model, kind.parameter, { id: kind.id, index: kind.colour - 1, parameter: { ...parameter, marks } });
}

/**
 * The mean or the deviation of a normal distribution.
 * @param {Model} model
 * @param {keyof typeof NORMAL} key
 * @param {{ name: MessageKey, words: MessageKey, index: number }} options
 */
export const createNormalSlider = (model, key, { name, words, index }) =>
  createSlider(model, key, {
    id: 'gelu_normal',
    index,
    parameter: { ...NORMAL[key], id: key, marks: [] },
    name: () => t(name),
    words: () => t(words),
  });
