/**
 * The points of a function that can be read: zeros, extrema and inflection points of f, and zeros of f′.
 *
 * @import { Evaluation, Features } from '../lab/types.js'
 * @import { Interval } from '../state/state.js'
 */

/** @typedef {'minimum' | 'maximum' | 'zero' | 'inflection' | 'slope-zero'} PointKind */
/** @typedef {{ kind: PointKind, x: number, y: number }} ReadPoint */

/**
 * @param {Pick<Features, 'zeros' | 'extrema' | 'inflections' | 'slopeZeros'>} features
 * @param {(xs: Float64Array) => Pick<Evaluation, 'f'>} evaluate
 * @returns {ReadPoint[]}  by kind, each from left to right
 */
export function pointsOf({ zeros, extrema, inflections, slopeZeros }, evaluate) {
  const heights = evaluate(Float64Array.from(inflections)).f;
  // At a zero the value is 0; what the program computes there is rounding.
  return [
    ...extrema.map(({ x, f, kind }) => ({ kind, x, y: f })),
    ...slopeZeros.map((x) => ({ kind: /** @type {const} */ ('slope-zero'), x, y: 0 })),
    ...zeros.map((x) => ({ kind: /** @type {const} */ ('zero'), x, y: 0 })),
    ...inflections.map((x, i) => ({ kind: /** @type {const} */ ('inflection'), x, y: Number(heights[i]) })),
  ];
}

/** What is smaller than this share of what is seen is rounding. */
const ROUNDING = 1e-12;

/** A coordinate without what is only rounding. @param {number} value @param {Interval} seen */
export const cleared = (value, [lo, hi]) => (Math.abs(value) <= ROUNDING * (hi - lo) ? 0 : value);

/** A point as it is copied: every digit, and no sign before 0. @param {{ x: number, y: number }} point */
export const pointText = ({ x, y }) => `(${x + 0}, ${y + 0})`;
