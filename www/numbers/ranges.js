/** Numbers and ranges as the program writes them, and which of them can be drawn. What people write is read in `reading`. */

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A finite decimal number; NaN for what is none. @param {string} text */
export function readDecimal(text) {
  const value = DECIMAL.test(text.trim()) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/**
 * A number rounded at a power of ten. By way of its text: 3 tenths are 0.3 and not 0.30000000000000004.
 * @param {number} value
 * @param {number} exponent
 */
export const rounded = (value, exponent) => Number(`${Math.round(value / Number(`1e${exponent}`))}e${exponent}`);

/** Ends of a range are no farther from 0. Data */
const FARTHEST = 1e300;
/** A range is wider than this share of the end farther from 0: f64 tells the points between its ends. */
const SHARE = 1e-9;
/** A range around 0 is wider than this. Data */
const NARROWEST = 1e-280;

/** @param {number} lo @param {number} hi */
const farther = (lo, hi) => Math.max(Math.abs(lo), Math.abs(hi));

/**
 * Whether two ends make a range that can be drawn: not astronomical, in order, and far enough apart for f64 to tell the points between them.
 * @param {number} lo
 * @param {number} hi
 */
export const isRange = (lo, hi) => farther(lo, hi) <= FARTHEST && hi - lo > Math.max(SHARE * farther(lo, hi), NARROWEST);

/** Zooming ends sooner. Below this width curves are rounding errors, above the other one straight lines. Data */
const SMALLEST_VIEW = 1e-12;
export const LARGEST_VIEW = 1e12;
/** Of the share that a range needs, what zooming leaves of it: rounding the ends takes less than the rest. */
const ROOM = 2;

/** The width at which zooming into a range ends. @param {readonly [lo: number, hi: number]} range */
export const smallestView = ([lo, hi]) => Math.max(SMALLEST_VIEW, ROOM * SHARE * farther(lo, hi));

/** Whether there is a normal distribution with this mean and this deviation, within what f64 can integrate. @param {number} mean @param {number} deviation */
export const isNormal = (mean, deviation) => Math.abs(mean) <= 1e6 && deviation >= 1e-6 && deviation <= 1e6;

/** A position, from 1. @param {string} text @param {number} last  the largest one that is allowed */
export function readPosition(text, last) {
  const position = readDecimal(text);
  if (!Number.isInteger(position) || position < 1 || position > last) throw new Error();
  return position;
}
