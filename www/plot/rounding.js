/**
 * What of a value is only rounding. At the minimum of GELU f′ computes to 1.1e−17: not a slope, but the distance of the minimum
 * from the nearest number that f64 has.
 *
 * @import { Engine, FunctionState, Jet } from '../lab/types.js'
 */

/** Half a unit in the last place of 1: how far a number may be from what it stands for, as a share of it. */
const UNIT = 2 ** -53;
/** The limit of the functions' own errors and of x together, in such halves. */
const HALVES = 4;
/** Share of x, or of 1, within which the slope of f″ is measured. */
const NEAR = 1e-4;
/** What is larger is never rounding, and needs no further evaluation. */
const SMALL = 1e-12;

/**
 * Whether a value says no more than that x lies beside a zero: moving x by a few units in its last place would pass through it.
 * A value that is small in itself, as in the tail of the sigmoid, is none: there the slope is as small.
 * @param {number} value  of a function
 * @param {number} slope  of the same function, there
 * @param {number} x
 */
export const isRounding = (value, slope, x) =>
  value !== 0 && Number.isFinite(slope) && Math.abs(value) <= HALVES * UNIT * Math.abs(x * slope);

/**
 * The difference of two values; 0 where it is smaller than what either of them may be off.
 * @param {number} one
 * @param {number} other
 */
export function differenceOf(one, other) {
  const difference = one - other;
  const isNoise = Number.isFinite(difference) && Math.abs(difference) <= HALVES * UNIT * Math.max(Math.abs(one), Math.abs(other));
  return isNoise ? 0 : difference;
}

/**
 * f, f′ and f″ at x with 0 for what is only rounding.
 * @param {Pick<Engine, 'evaluate'>} lab
 * @param {FunctionState} shown
 * @param {number} x
 * @returns {Jet}
 */
export function jetAt(lab, { id, params }, x) {
  const at = lab.evaluate(id, params, [x]);
  const [f = NaN, df = NaN, d2f = NaN] = [at.f[0], at.df[0], at.d2f[0]];
  const plain = (/** @type {number} */ value, /** @type {number} */ slope) => (isRounding(value, slope, x) ? 0 : value);
  return { f: plain(f, df), df: plain(df, d2f), d2f: Math.abs(d2f) < SMALL && d2f !== 0 ? plain(d2f, slopeOfSecond()) : d2f };

  /** The smaller one of both sides: where f″ jumps, the jump is no slope. */
  function slopeOfSecond() {
    const step = NEAR * Math.max(1, Math.abs(x));
    const [before = NaN, after = NaN] = lab.evaluate(id, params, [x - step, x + step]).d2f;
    return Math.min(Math.abs(d2f - before), Math.abs(after - d2f)) / step;
  }
}
