// Properties and features of a function, from the list of numbers as which they cross the border; src/web/study/ says what stands where.

/** @import { Reader } from './lists.js' */
/** @import { Asymptote, Bound, Features, Properties } from './types.js' */

const MONOTONY = /** @type {const} */ (['increasing', 'non-decreasing', 'decreasing', 'non-increasing', 'constant', 'none']);
const SMOOTHNESS = /** @type {const} */ (['discontinuous', 'C0', 'C1', 'smooth']);
const SYMMETRY = /** @type {const} */ (['odd', 'even', 'point', 'none']);
const CONVEXITY = /** @type {const} */ (['convex', 'concave', 'affine', 'none']);

/**
 * @param {Reader} list
 * @returns {Omit<Features, 'kinks'>}
 */
export function readFeatures({ next, pair, rows }) {
  return {
    zeros: rows(next),
    extrema: rows(() => ({ x: next(), f: next(), kind: next() === 1 ? 'maximum' : 'minimum' })),
    inflections: rows(next),
    saturation: rows(pair),
  };
}

/**
 * @param {Reader} list
 * @returns {Properties}
 */
export function readProperties(list) {
  const { next, pair, word, rows } = list;
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
    const estimate = () => ({ value: next(), error: next() });
    const [mean, deviation, meanSquareSlope, saturated] = [estimate(), estimate(), estimate(), next()];
    return Number.isNaN(mean.value) ? null : { mean, deviation, meanSquareSlope, saturated };
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
    ...readFeatures(list),
    zeroStretches: rows(pair),
  };
}
