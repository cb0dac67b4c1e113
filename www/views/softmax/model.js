/**
 * The state of the view: its values, and what results from them.
 *
 * @import { Distribution, Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { SoftmaxValues } from './keys.js'
 */

import { createModel } from '../model.js';
import { axisOf } from './axis.js';
import { FEWEST, MOST } from './classes.js';
import { isAllMasked, KEYS } from './keys.js';

/**
 * The current vector.
 * @typedef {object} Now
 * @property {SoftmaxValues} values
 * @property {Float64Array} logits  including the shift
 * @property {number} n  classes
 * @property {number} change  of a probability caused by the shift
 * @property {Distribution} answer
 * @property {[number, number]} axis  ends of the logits' axis
 * @property {{ temperature: number }} options
 * @property {number} steepest  absolute entry of the Jacobian
 * @property {ReturnType<Lab['crossEntropy']>} loss
 * @property {ReturnType<Lab['softmaxForms']>} forms
 * @property {Record<Relative, Float64Array>} relatives
 */

/** @typedef {'softmax' | 'log' | 'softmin' | 'sparsemax' | 'hard' | 'sigmoid'} Relative */

/** @typedef {ReturnType<typeof createSoftmax>} Model */

/** @param {ViewParts} parts */
export function createSoftmax(parts) {
  const { lab, store } = parts;
  const state = createModel(parts, 'softmax', KEYS);
  let isHeld = false;
  let now = stateOf(lab, state.values);

  state.follow((values) => {
    now = stateOf(lab, values, isHeld ? now.axis : undefined);
  });

  /** Makes these the logits and resets the shift. @param {number[]} logits */
  const settle = (logits) => state.set({ logits, shift: 0 });
  const present = () => Array.from(now.logits);

  return {
    lab,
    store,
    get now() {
      return now;
    },
    count: () => now.n,
    set: state.set,
    /** Whether every class would be masked. @param {number} index @param {number} value */
    masksAll: (index, value) => isAllMasked(present().with(index, value)),
    /** @param {number} index @param {number} value */
    setLogit: (index, value) => settle(present().with(index, value)),
    /** @param {number[]} logits @param {Partial<SoftmaxValues>} [others] */
    setLogits(logits, others = {}) {
      const held = (/** @type {number} */ index) => (index < logits.length ? index : 0);
      state.set({ logits, shift: 0, label: held(now.values.label), sweep: held(now.values.sweep), ...others });
    },
    /** Whether a class can be removed. */
    get hasSpare() {
      return present().length > FEWEST && !isAllMasked(present().slice(0, -1));
    },
    add() {
      if (present().length < MOST) this.setLogits([...present(), 0]);
    },
    remove() {
      if (this.hasSpare) this.setLogits(present().slice(0, -1));
    },
    /** Freezes the axis while a bar is dragged. @param {boolean} held */
    hold(held) {
      isHeld = held;
      if (!held) state.tell();
    },
    mount: state.mount,
  };
}

/** @param {Lab} lab @param {SoftmaxValues} values @param {[number, number]} [axis] @returns {Now} */
function stateOf(lab, values, axis) {
  const options = { temperature: values.temperature };
  const { logits, change } = lab.softmaxShift(values.logits, values.shift, options);
  const answer = lab.softmax(logits, options);
  const { softmin, sparsemax, hardMax, sigmoids } = lab.softmaxRelatives(logits, options);
  return {
    values,
    logits,
    n: logits.length,
    change,
    answer,
    axis: axis ?? axisOf(logits),
    options,
    steepest: Math.max(...answer.jacobian.map((row) => Math.max(...row.map(Math.abs)))),
    loss: lab.crossEntropy(logits, values.label, options),
    forms: lab.softmaxForms(logits, values.precision, options),
    relatives: { softmax: answer.probabilities, log: answer.logProbabilities, softmin, sparsemax, hard: hardMax, sigmoid: sigmoids },
  };
}
