/** What the view keeps in the address, and how it is read. */

/** @import { Curve, Interval } from '../../state.js' */

import { CURVES, isRange, oneOf, readNumber } from '../../state.js';

/** What can be made small. */
export const MEASURES = /** @type {const} */ (['largest', 'normal', 'interval']);
/** Whether both figures of errors have one scale. */
export const SCALES = /** @type {const} */ (['own', 'same']);

/** A number within two ends. @param {string} fallback @param {(value: number) => boolean} accepts */
const numeric = (fallback, accepts) => ({
  fallback,
  /** @param {string} text */
  read(text) {
    const value = readNumber(text);
    if (!(Number.isFinite(value) && accepts(value))) throw new Error();
    return value;
  },
  /** @param {number} value */
  write: (value) => String(value),
});

/** @param {number} value */
export const isMean = (value) => Math.abs(value) <= 100;
/** @param {number} value */
export const isDeviation = (value) => value >= 0.01 && value <= 100;
/** @param {number} value */
export const isPlace = (value) => Math.abs(value) <= 1000;

export const KEYS = {
  c: numeric('0.044715', (value) => value >= 0 && value <= 1000),
  k: numeric('1.702', (value) => Math.abs(value) <= 1000),
  order: oneOf(/** @type {[Curve, ...Curve[]]} */ ([...CURVES])),
  scale: oneOf(SCALES),
  measure: oneOf(MEASURES),
  mu: numeric('0', isMean),
  sigma: numeric('1', isDeviation),
  interval: {
    fallback: '-3,3',
    /** @param {string} text @returns {Interval} */
    read(text) {
      const [lo = NaN, hi = NaN, ...rest] = text.split(',').map(readNumber);
      if (rest.length > 0 || !isPlace(lo) || !isPlace(hi) || !isRange(lo, hi)) throw new Error();
      return [lo, hi];
    },
    /** @param {Interval} value */
    write: (value) => String(value),
  },
  x: numeric('1', isPlace),
  'gate-mu': numeric('-1', isMean),
  'gate-sigma': numeric('0.5', isDeviation),
};

/** @typedef {import('../view-keys.js').Values<typeof KEYS>} GeluValues */
