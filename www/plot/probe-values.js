/**
 * The values of one curve family at the probe: f, f′ and f″ as far as they are drawn, each in a place of its own.
 *
 * @import { Jet } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 */

import { t } from '../i18n/i18n.js';
import { CURVES } from '../state/state.js';
import { element } from '../ui/element.js';
import { CURVE_SIGNS } from '../functions/title.js';
import { display } from '../numbers/display.js';

/** Significant digits; of two one-sided values, fewer. */
const DIGITS = 6;
const SIDE_DIGITS = 3;

/** @typedef {ReturnType<typeof createProbeValues>} ProbeValues */

export function createProbeValues() {
  const places = CURVES.map((curve) => {
    const number = element('span.number');
    const node = element('span.probe-value', { 'data-curve': curve, hidden: true }, element('i.symbol', CURVE_SIGNS[curve]), ' ', number);
    return { curve, number, node };
  });

  /** @param {HTMLElement} number @param {number[]} values  one, or those from the left and from the right */
  function writeOne(number, values) {
    const isOne = values.length < 2;
    const text = values.map((value) => display(value, isOne ? DIGITS : SIDE_DIGITS)).join(' | ');
    // Values that look the same may still differ in digits that are not shown.
    number.dataset.value = values.map(String).join(' ');
    if (number.textContent === text) return;
    number.textContent = text;
    number.title = isOne ? '' : t('readout.sides');
  }

  return {
    node: element('span.probe-values', ...places.map(({ node }) => node)),
    /** @param {readonly Curve[]} curves  that are drawn */
    arrange(curves) {
      for (const { curve, node } of places) node.hidden = !curves.includes(curve);
    },
    /** @param {Jet[]} sides  none without a probe */
    write(sides) {
      // From f on: where a derivative does not exist, neither do those above it, though their sides may agree.
      let agree = true;
      for (const { curve, number } of places) {
        const values = sides.map((jet) => jet[curve]);
        agree &&= values.length < 2 || Object.is(values[0], values[1]);
        writeOne(number, agree ? values.slice(0, 1) : values);
      }
    },
  };
}
