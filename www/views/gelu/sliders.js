/**
 * The sliders of the view: c and k, and the mean and the deviation of a normal distribution.
 *
 * @import { Parameter } from '../../lab/types.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 * @import { ParameterSlider } from '../../functions/parameter-slider.js'
 */

import { t } from '../../i18n/i18n.js';
import { follow } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { createArranger, createParameterSlider } from '../../functions/parameter-slider.js';

/** @param {ParameterSlider} slider */
function place(slider) {
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
  return place(
    createParameterSlider({
      id: kind.id,
      index: kind.colour - 1,
      parameter: { ...parameter, marks },
      commit: (value) => model.set({ [kind.parameter]: value }),
      shown: () => Number(model.values[kind.parameter]),
    }),
  );
}

/** The ends and steps of a mean and of a deviation. @type {Record<'mean' | 'deviation', Omit<Parameter, 'id' | 'default'>>} */
const NORMAL = {
  mean: { symbol: 'μ', min: -3, max: 3, step: 0.05, scale: 'linear', domain: [-100, 100], domainOpen: [false, false], marks: [] },
  deviation: { symbol: 'σ', min: 0.1, max: 4, step: 0.05, scale: 'linear', domain: [0.01, 100], domainOpen: [false, false], marks: [] },
};

/**
 * The mean or the deviation of a normal distribution.
 * @param {Model} model
 * @param {'mu' | 'sigma' | 'gate-mu' | 'gate-sigma'} key
 * @param {{ name: MessageKey, words: MessageKey, fallback: number, index: number }} options
 */
export function createNormalSlider(model, key, { name, words, fallback, index }) {
  const what = key.endsWith('mu') ? 'mean' : 'deviation';
  return place(
    createParameterSlider({
      id: 'gelu_normal',
      index,
      parameter: { ...NORMAL[what], id: key, default: fallback },
      commit: (value) => model.set({ [key]: value }),
      shown: () => Number(model.values[key]),
      name: () => t(name),
      words: () => t(words),
    }),
  );
}
