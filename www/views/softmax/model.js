/**
 * The state of the view: its values, the resulting distribution, and its subscribers.
 *
 * @import { Distribution, Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { SoftmaxValues } from './keys.js'
 */

import { reportProblems } from '../../state/key-values.js';
import { createViewKeys } from '../../state/view-keys.js';
import { axisOf } from './axis.js';
import { FEWEST, MOST } from './classes.js';
import { KEYS, SAID } from './keys.js';
import { isAllMasked } from './limits.js';

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
 */

/**
 * A part of the view: `build` rebuilds its rows when the number of classes or the language changes; `show` fills them.
 * @typedef {{ build?: (n: number) => void, show: (now: Now) => void }} Panel
 */

/** @typedef {ReturnType<typeof createModel>} Model */

/** @param {ViewParts} parts */
export function createModel({ lab, store, messages, isShown }) {
  const keys = createViewKeys(store, 'softmax', KEYS);
  /** @type {Panel[]} */
  const panels = [];
  /** @type {Now | undefined} */
  let now;
  let isHeld = false;

  function read() {
    if (!isShown()) return;
    const { values, problems } = keys.read();
    // A class beyond the vector falls back to the first.
    for (const key of /** @type {const} */ (['label', 'sweep'])) {
      if (values[key] < values.logits.length) continue;
      problems.push({ key: `softmax-${key}`, value: KEYS[key].write(values[key]) });
      values[key] = 0;
    }
    reportProblems(messages, SAID, problems);
    const previous = now;
    const axis = isHeld && previous !== undefined ? previous.axis : undefined;
    now = stateOf(lab, values, axis);
    show(previous?.n !== now.n);
  }

  /** @param {boolean} isOther */
  function show(isOther) {
    if (now === undefined) return;
    for (const panel of panels) {
      if (isOther) panel.build?.(now.n);
      panel.show(now);
    }
  }

  store.subscribe((state, previous) => {
    if (state.unknown !== previous.unknown) read();
  });

  /** Makes these the logits and resets the shift. @param {number[]} logits */
  const settle = (logits) => keys.write({ logits, shift: 0 });
  const present = () => (now === undefined ? [] : Array.from(now.logits));

  return {
    get now() {
      return now;
    },
    /** @param {Partial<SoftmaxValues>} patch */
    set: (patch) => keys.write(patch),
    /** Whether every class would be masked. @param {number} index @param {number} value */
    masksAll: (index, value) => isAllMasked(present().with(index, value)),
    /** @param {number} index @param {number} value */
    setLogit: (index, value) => settle(present().with(index, value)),
    /** @param {number[]} logits @param {Partial<SoftmaxValues>} [others] */
    setLogits(logits, others = {}) {
      const held = (/** @type {number | undefined} */ index = 0) => (index < logits.length ? index : 0);
      keys.write({ logits, shift: 0, label: held(now?.values.label), sweep: held(now?.values.sweep), ...others });
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
      if (!held) read();
    },
    /** @param {Panel} panel */
    follow: (panel) => panels.push(panel),
    /** Rebuilds everything, for example after a change of language. */
    retell: () => show(true),
    read,
  };
}

/** @param {Lab} lab @param {SoftmaxValues} values @param {[number, number]} [axis] @returns {Now} */
function stateOf(lab, values, axis) {
  const options = { temperature: values.temperature };
  const { logits, change } = lab.softmaxShift(values.logits, values.shift, options);
  return { values, logits, n: logits.length, change, answer: lab.softmax(logits, options), axis: axis ?? axisOf(logits), options };
}
