/** The view's keys in the URL and their parsing. */

/** @import { Curve, Interval } from '../../state/state.js' */

import { t } from '../../i18n/i18n.js';
import { numbersOf, readNumber } from '../../numbers/reading.js';
import { CURVES, isRange, oneOf } from '../../state/state.js';

/** Measures to minimize. */
export const MEASURES = /** @type {const} */ (['largest', 'normal', 'interval']);
/** Independent scales of the two error figures, or one for both. */
export const SCALES = /** @type {const} */ (['own', 'same']);

/**
 * A number within two ends.
 * @param {string} fallback
 * @param {readonly [number, number]} ends
 */
const numeric = (fallback, [lo, hi]) => ({
  fallback,
  /** @param {string} text */
  read(text) {
    const value = readNumber(text);
    if (!(value >= lo && value <= hi)) throw new Error();
    return value;
  },
  /** @param {number} value */
  write: (value) => String(value),
  allowed: () => t('allowed.between', { lo, hi }),
});

/** @template {string} W @param {readonly [W, ...W[]]} words  the first is the default */
const choice = (words) => ({ ...oneOf(words), allowed: () => words.join(', ') });

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
  c: numeric('0.044715', [0, 1000]),
  k: numeric('1.702', PLACES),
  order: choice(/** @type {[Curve, ...Curve[]]} */ ([...CURVES])),
  scale: choice(SCALES),
  measure: choice(MEASURES),
  mu: numeric('0', MEANS),
  sigma: numeric('1', DEVIATIONS),
  interval: {
    fallback: '-3,3',
    /** @param {string} text @returns {Interval} */
    read(text) {
      const [lo = NaN, hi = NaN, ...rest] = numbersOf(text);
      if (rest.length > 0 || !isPlace(lo) || !isPlace(hi) || !isRange(lo, hi)) throw new Error();
      return [lo, hi];
    },
    /** @param {Interval} value */
    write: (value) => String(value),
    allowed: () => t('gelu.allowed.interval', { lo: PLACES[0], hi: PLACES[1] }),
  },
  x: numeric('1', PLACES),
  'gate-mu': numeric('-1', MEANS),
  'gate-sigma': numeric('0.5', DEVIATIONS),
};

/** The message for each key with an invalid value. */
export const SAID = Object.fromEntries(
  Object.entries(KEYS).map(([key, { allowed, fallback }]) => [`gelu-${key}`, { allowed, fallback: () => fallback }]),
);

/** @typedef {import('../../state/view-keys.js').Values<typeof KEYS>} GeluValues */
