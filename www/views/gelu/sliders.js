/**
 * The sliders of the view: c and k, and the mean and the deviation of a normal distribution.
 *
 * @import { Parameter } from '../../lab/types.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { GeluValues } from './keys.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 * @import { ParameterSlider } from '../../functions/parameter-slider.js'
 */

import { t } from '../../i18n/i18n.js';
import { follow, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { createArranger, createParameterSlider } from '../../functions/parameter-slider.js';

/** @param {Model} model @param {keyof GeluValues} key @param {ParameterSlider} slider */
function place(model, key, slider) {
  const node = element('div.gelu-slider', slider.node);
  createArranger().follow([slider]);
  live(() => slider.show(Number(model.values[key])));
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
    model,
    kind.parameter,
    createParameterSlider({
      isLasting: true,
      id: kind.id,
      index: kind.colour - 1,
      parameter: { ...parameter, marks },
      locked: false,
      commit: (value) => model.set({ [kind.parameter]: value }),
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
    model,
    key,
    createParameterSlider({
      isLasting: true,
      id: 'gelu_normal',
      index,
      parameter: { ...NORMAL[what], id: key, default: fallback },
      locked: false,
      commit: (value) => model.set({ [key]: value }),
      name: () => t(name),
      words: () => t(words),
    }),
  );
}
