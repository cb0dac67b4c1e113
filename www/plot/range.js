/** Arithmetic on the stretch of an axis that the plot shows. Whatever comes out can be drawn, and is short to write. */

import { isRange, LARGEST_VIEW, rounded, smallestView } from '../numbers/ranges.js';
import { defaultText } from '../state/state.js';

/** @import { Interval } from '../state/state.js' */

/** Ends are rounded to a decimal place of at most this share of the width: less than a pixel. */
const ROUNDING_SHARE = 1e-3;

/** x when nothing is said. @returns {Interval} */
export function homeX() {
  const [lo = NaN, hi = NaN] = defaultText('x').split(',').map(Number);
  return [lo, hi];
}

/** The decimal place to which ends of a range so wide are rounded, as a power of ten. @param {number} width */
const place = (width) => Math.floor(Math.log10(ROUNDING_SHARE * width));

/**
 * The range with its ends rounded; what it comes from, where it cannot be drawn.
 * @param {number} lo
 * @param {number} hi
 * @param {Interval} from
 * @returns {Interval}
 */
function accepted(lo, hi, from) {
  if (!isRange(lo, hi)) return from;
  const exponent = place(hi - lo);
  const [a, b] = [rounded(lo, exponent), rounded(hi, exponent)];
  return isRange(a, b) ? [a, b] : from;
}

/** The range with ends as short as a gesture would leave them. @param {Interval} range */
export const shortened = (range) => accepted(range[0], range[1], range);

/**
 * The factor of the width that is left of the one asked for; 1 at the end of the way.
 * @param {Interval} range
 * @param {number} factor  below 1 to see less
 */
export function limited(range, factor) {
  const width = range[1] - range[0];
  return factor < 1 ? Math.max(factor, Math.min(1, smallestView(range) / width)) : Math.min(factor, Math.max(1, LARGEST_VIEW / width));
}

/**
 * The range whose width is multiplied, while one point of it stays where it is.
 * @param {Interval} range
 * @param {number} about  data
 * @param {number} factor
 */
export function zoomed(range, about, factor) {
  const [lo, hi] = range;
  const left = limited(range, factor);
  return left === 1 ? range : accepted(about + (lo - about) * left, about + (hi - about) * left, range);
}

/**
 * The range moved along its axis. The way is rounded, too, so that the width stays what it is.
 * @param {Interval} range
 * @param {number} way  data
 */
export function panned(range, way) {
  const [lo, hi] = range;
  const whole = Math.abs(way) <= 1e6 * (hi - lo) ? rounded(way, place(hi - lo)) : way;
  return accepted(lo + whole, hi + whole, range);
}

/**
 * The range between two points in any order; what it comes from, if they are too close together.
 * @param {number} one  data
 * @param {number} other  data
 * @param {Interval} from
 */
export function between(one, other, from) {
  const [lo, hi] = [Math.min(one, other), Math.max(one, other)];
  return hi - lo < smallestView([lo, hi]) ? from : accepted(lo, hi, from);
}
