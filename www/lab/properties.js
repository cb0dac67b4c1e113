// The properties of a function, from the list of numbers as which they cross the border; src/web/properties.rs says what stands where.

/** @import { Asymptote, Bound, Properties } from './types.js' */

const MONOTONY = /** @type {const} */ (['increasing', 'non-decreasing', 'decreasing', 'non-increasing', 'constant', 'none']);
const SMOOTHNESS = /** @type {const} */ (['discontinuous', 'C0', 'C1', 'smooth']);
const SYMMETRY = /** @type {const} */ (['odd', 'even', 'point', 'none']);
const CONVEXITY = /** @type {const} */ (['convex', 'concave', 'affine', 'none']);

/**
 * @param {Float64Array} numbers
 * @returns {Properties}
 */
export function namedProperties(numbers) {
  let read = 0;
  const next = () => /** @type {number} */ (numbers[read++]);
  /** @template T @param {readonly T[]} list @returns {T} */
  const word = (list) => /** @type {T} */ (list[next()]);
  /** @template T @param {() => T} row @returns {T[]} */
  const rows = (row) => Array.from({ length: next() }, row);
  /** @returns {[number, number]} */
  const pair = () => [next(), next()];
  /** @template T @param {() => T} item @returns {[T, T]} */
  const two = (item) => [item(), item()];

  /** @returns {Bound} */
  function bound() {
    const [value, kind, lo, hi] = [next(), next(), next(), next()];
    return kind === 2 ? { value, attained: 'along', at: [lo, hi] } : { value, attained: kind === 1 ? 'at' : 'never', at: lo };
  }

  /** @returns {Asymptote | null} */
  function asymptote() {
    const [slope, intercept] = pair();
    return Number.isNaN(slope) ? null : { slope, intercept };
  }

  function normal() {
    const [mean, deviation, meanSquareSlope] = [pair(), pair(), pair()].map(([value, error]) => ({ value, error }));
    const saturated = next();
    if (mean === undefined || deviation === undefined || meanSquareSlope === undefined || Number.isNaN(mean.value)) return null;
    return { mean, deviation, meanSquareSlope, saturated };
  }

  const [range, slopes] = two(() => two(bound));
  return {
    range,
    slopes,
    lipschitz: next(),
    monotony: word(MONOTONY),
    smoothness: word(SMOOTHNESS),
    symmetry: word(SYMMETRY),
    convexity: word(CONVEXITY),
    middle: ((value) => (Number.isNaN(value) ? null : value))(next()),
    asymptotes: two(asymptote),
    normal: normal(),
    zeros: rows(next),
    zeroStretches: rows(pair),
    extrema: rows(() => ({ x: next(), f: next(), kind: next() === 1 ? 'maximum' : 'minimum' })),
    inflections: rows(next),
    saturation: rows(pair),
  };
}
