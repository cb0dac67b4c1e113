/** The view's keys in the URL. */

import { CURVES } from '../../state/schema.js';
import { between, choice, interval, linear } from '../../state/view-kinds.js';

/** Measures to minimize. */
export const MEASURES = /** @type {const} */ (['largest', 'normal', 'interval']);
/** Independent scales of the two error figures, or one for both. */
export const SCALES = /** @type {const} */ (['own', 'same']);

/** @type {[number, number]} */
const MEANS = [-100, 100];
/** @type {[number, number]} */
const DEVIATIONS = [0.01, 100];
const PLACES = /** @type {const} */ ([-1000, 1000]);

/** @param {readonly [number, number]} ends @returns {(value: number) => boolean} */
const within =
  ([lo, hi]) =>
  (value) =>
    value >= lo && value <= hi;
export const [isMean, isDeviation, isPlace] = /** @type {const} */ ([within(MEANS), within(DEVIATIONS), within(PLACES)]);

/** Means and deviations of normal distributions, and what their sliders span. */
export const NORMAL = {
  mu: linear('μ', [-3, 3], 0, 0.05, MEANS),
  sigma: linear('σ', [0.1, 4], 1, 0.05, DEVIATIONS),
  'gate-mu': linear('μ', [-3, 3], -1, 0.05, MEANS),
  'gate-sigma': linear('σ', [0.1, 4], 0.5, 0.05, DEVIATIONS),
};

export const KEYS = {
  c: between('0.044715', [0, 1000]),
  k: between('1.702', PLACES),
  order: choice(CURVES),
  scale: choice(SCALES),
  measure: choice(MEASURES),
  mu: between('0', MEANS),
  sigma: between('1', DEVIATIONS),
  interval: interval('-3,3', isPlace, (t) => t('gelu.allowed.interval', { lo: PLACES[0], hi: PLACES[1] })),
  x: between('1', PLACES),
  'gate-mu': between('-1', MEANS),
  'gate-sigma': between('0.5', DEVIATIONS),
};

/** @typedef {import('../../state/kinds.js').Values<typeof KEYS>} GeluValues */
