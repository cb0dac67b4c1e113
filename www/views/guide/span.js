/**
 * The interval that a curve's values fill, or span if the curve jumps.
 *
 * @import { Bound, Lab, Properties } from '../../lab/types.js'
 */

import { interval } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { slopeSet } from '../../functions/properties.js';

/** A single value where both ends are the same. @param {readonly [Bound, Bound]} ends @param {number} digits */
export function spanText([lo, hi], digits) {
  const short = (/** @type {Bound} */ { value }) => (Number.isFinite(value) ? Number(value.toPrecision(digits)) : value);
  if (lo.value === hi.value) return `{${display(lo.value, digits)}}`;
  return interval([short(lo), short(hi)], [lo.attained === 'never', hi.attained === 'never']);
}

/** The range of f′ with default parameters. @param {Lab} lab @param {string} id @param {Properties} properties @param {number} digits */
export const slopesText = (lab, id, { slopes }, digits) => slopeSet(lab, id, {}, digits) ?? spanText(slopes, digits);
