/** The view's keys in the URL. */

import { CURVES } from '../../state/schema.js';
import { between, choice, interval } from '../../state/view-kinds.js';

/** Measures to minimize. */
export const MEASURES = /** @type {const} */ (['largest', 'normal', 'interval']);
/** Independent scales of the two error figures, or one for both. */
export const SCALES = /** @type {const} */ (['own', 'same']);

const MEANS = /** @type {const} */ ([-100, 100]);
const DEVIATIONS = /** @type {const} */ ([0.01, 100]);
const PLACES = /** @type {const} */ ([-1000, 1000]);

/** @param {readonly [number, number]} ends @returns {(value: number) => boolean} */
const within =
  ([lo, hi]) =>
  (value) =>
    value >= lo && value <= hi;
export const [isMean, isDeviation, isPlace] = /** @type {const} */ ([within(MEANS), within(DEVIATIONS), within(PLACES)]);

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
