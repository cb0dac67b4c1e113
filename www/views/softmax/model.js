/**
 * The state of the view: its values, and what results from them.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { Values } from './keys.js'
 */

import { createModel } from '../model.js';
import { axisOf } from './axis.js';
import { FEWEST, isAllMasked, KEYS, MOST } from './keys.js';

/** The current vector, and what follows from it. @typedef {ReturnType<typeof stateOf>} Now */
/** @typedef {ReturnType<typeof createSoftmax>} Model */

/** @param {ViewParts} parts */
export function createSoftmax(parts) {
  const { lab, store } = parts;
  const state = createModel(parts, 'softmax', KEYS);
  let isHeld = false;
  const model = Object.assign(state, {
    now: stateOf(lab, state.values),
    count: () => model.now.n,
    /** Whether every class would be masked. @param {number} index @param {number} value */
    masksAll: (index, value) => isAllMasked(present().with(index, value)),
    /** @param {number} index @param {number} value */
    setLogit: (index, value) => state.set({ logits: present().with(index, value), shift: 0 }),
    /** Makes these the logits and resets the shift. @param {number[]} logits @param {Partial<Values>} [others] */
    setLogits(logits, others = {}) {
      const held = (/** @type {number} */ index) => (index < logits.length ? index : 0);
      state.set({ logits, shift: 0, label: held(state.values.label), sweep: held(state.values.sweep), ...others });
    },
    /** Whether a class can be removed. */
    hasSpare: () => present().length > FEWEST && !isAllMasked(present().slice(0, -1)),
    add() {
      if (present().length < MOST) model.setLogits([...present(), 0]);
    },
    remove() {
      if (model.hasSpare()) model.setLogits(present().slice(0, -1));
    },
    /** Freezes the axis until the pointer is released. */
    hold() {
      isHeld = true;
    },
  });
  const present = () => Array.from(model.now.logits);

  state.follow((values) => {
    model.now = stateOf(lab, values, isHeld ? model.now.axis : undefined);
  });
  store.onRest(() => {
    if (!isHeld) return;
    isHeld = false;
    state.tell();
  });
  return model;
}

/** @param {Lab} lab @param {Values} values @param {[number, number]} [axis]  ends of the logits' axis, if they stay */
function stateOf(lab, values, axis) {
  const options = { temperature: values.temperature };
  const { logits, change } = lab.softmaxShift(values.logits, values.shift, options);
  const answer = lab.softmax(logits, options);
  const { softmin, sparsemax, hardMax, sigmoids } = lab.softmaxRelatives(logits, options);
  return {
    values,
    /** Including the shift. */
    logits,
    n: logits.length,
    /** Of a probability, caused by the shift. */
    change,
    answer,
    axis: axis ?? axisOf(logits),
    options,
    /** Largest absolute entry of the Jacobian. */
    steepest: Math.max(...answer.jacobian.map((row) => Math.max(...row.map(Math.abs)))),
    loss: lab.crossEntropy(logits, values.label, options),
    forms: lab.softmaxForms(logits, values.precision, options),
    relatives: { softmax: answer.probabilities, log: answer.logProbabilities, softmin, sparsemax, hard: hardMax, sigmoid: sigmoids },
  };
}
