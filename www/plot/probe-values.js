/**
 * The values at the probe, on the page and in the element: x, and f, f′ and f″ of each function, both one-sided values where the two
 * sides differ.
 *
 * @import { Engine, FunctionState, Jet } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { CURVES } from '../state/state.js';
import { element } from '../ui/element.js';
import { CURVE_SIGNS } from '../functions/values.js';
import { display } from '../numbers/display.js';
import { jetAt } from './rounding.js';

/** Significant digits; of two one-sided values, fewer. */
const DIGITS = 6;
const SIDE_DIGITS = 3;

/** The jet at a point, or those from the left and from the right; none without a point. @typedef {[] | [Jet] | [Jet, Jet]} Sides */

/** @param {Engine} lab @param {FunctionState} shown @param {number} x @returns {[Jet] | [Jet, Jet]} */
export function sidesOf(lab, shown, x) {
  const kink = lab.kinks(shown.id, shown.params).find((candidate) => candidate.x === x);
  return kink === undefined ? [jetAt(lab, shown, x)] : [kink.left, kink.right];
}

/** @param {{ t: (key: 'readout.sides') => string }} words @param {'span.number' | 'td'} [tag]  of the place of a value */
export function createProbeValues({ t }, tag = 'span.number') {
  const places = CURVES.map((curve) => ({ curve, node: element(tag) }));

  /** @param {HTMLElement} place @param {number[]} values  one, or those from the left and from the right */
  function writeOne(place, values) {
    const isOne = values.length < 2;
    const text = values.map((value) => display(value, isOne ? DIGITS : SIDE_DIGITS)).join(' | ');
    // Values that look the same may still differ in digits that are not shown.
    place.dataset.value = values.map(String).join(' ');
    if (place.textContent === text) return;
    place.textContent = text;
    place.title = isOne ? '' : t('readout.sides');
  }

  return {
    /** Where each value stands. */
    places,
    /** @param {readonly Jet[]} sides */
    write(sides) {
      // From f on: where a derivative does not exist, neither do those above it, though their sides may agree.
      let agree = true;
      for (const { curve, node } of places) {
        const values = sides.map((jet) => jet[curve]);
        agree &&= values.length < 2 || Object.is(values[0], values[1]);
        writeOne(node, agree ? values.slice(0, 1) : values);
      }
    },
  };
}

/** The values in one row, each with its sign. @param {Parameters<typeof createProbeValues>[0]} words */
export function createValueRow(words) {
  const { places, write } = createProbeValues(words);
  const all = places.map(({ curve, node }) => ({
    curve,
    node: element('span.probe-value', { 'data-curve': curve, hidden: true }, element('i.symbol', CURVE_SIGNS[curve]), ' ', node),
  }));
  return {
    node: element('span.probe-values', ...all.map(({ node }) => node)),
    /** @param {readonly Curve[]} curves  that are drawn */
    arrange(curves) {
      for (const { curve, node } of all) node.hidden = !curves.includes(curve);
    },
    /** @type {(sides: readonly Jet[]) => void} */
    write,
  };
}

/**
 * Writes what there is at an x: x in a place of its own, f and its derivatives in the row of every function.
 * @param {object} parts
 * @param {Store} parts.store
 * @param {Engine} parts.lab
 * @param {HTMLElement} parts.place  of x
 * @param {() => string} [parts.nothing]  what stands there without a probe
 * @param {(index: number, sides: Sides) => void} parts.write  the values of a function; none without a probe, or if it is not drawn
 * @returns {(x: number | null) => void}
 */
export function createReading({ store, lab, place, nothing = () => '', write }) {
  return (x) => {
    const { functions, off } = store.state;
    const label = x === null ? nothing() : `x = ${display(x, DIGITS)}`;
    if (place.textContent !== label) place.textContent = label;
    place.dataset.value = x === null ? '' : String(x);
    functions.forEach((shown, index) => write(index, x === null || off.includes(index + 1) ? [] : sidesOf(lab, shown, x)));
  };
}
