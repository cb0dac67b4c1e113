/**
 * The numbers at the probe, on the page and in the element: x in a place of its own, f and its derivatives in the row of every function.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 * @import { Sides } from './probe-values.js'
 */

import { display } from '../numbers/display.js';
import { sidesOf } from './probe-values.js';

/** Significant digits. */
const DIGITS = 6;

/**
 * @param {object} parts
 * @param {Store} parts.store
 * @param {Engine} parts.lab
 * @param {HTMLElement} parts.place  of x
 * @param {() => string} [parts.nothing]  what stands there without a probe
 * @param {(index: number, sides: Sides) => void} parts.write  the values of a function; none without a probe, or if it is not drawn
 * @returns {(x: number | null) => void}
 */
export function createReadout({ store, lab, place, nothing = () => '', write }) {
  return (x) => {
    const { functions, off } = store.state;
    const label = x === null ? nothing() : `x = ${display(x, DIGITS)}`;
    if (place.textContent !== label) place.textContent = label;
    place.dataset.value = x === null ? '' : String(x);
    functions.forEach((shown, index) => write(index, x === null || off.includes(index + 1) ? [] : sidesOf(lab, shown, x)));
  };
}
