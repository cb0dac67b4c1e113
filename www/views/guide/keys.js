/**
 * The guide's keys in the URL.
 *
 * @import { ViewKey } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { readNumber } from '../../numbers/reading.js';
import { oneOf } from '../../state/state.js';
import { NETWORKS, TASKS, TROUBLES } from './choices.js';

/**
 * @template T
 * @typedef {ViewKey<T> & { allowed: () => string }} GuideKey  with a description of the accepted values
 */

/** The slope at which Leaky ReLU and max(αx, x) part. */
const ALPHA = { from: 0, to: 2, fallback: '1.5' };

/** @template {string} W @param {readonly W[]} words  the first is the default @returns {GuideKey<W>} */
const choice = (words) => ({ ...oneOf(words), allowed: () => words.join(', ') });

/** @type {GuideKey<number>} */
const alpha = {
  fallback: ALPHA.fallback,
  read(text) {
    const value = readNumber(text);
    if (!(value >= ALPHA.from && value <= ALPHA.to)) throw new Error();
    return value;
  },
  write: String,
  allowed: () => t('allowed.between', { lo: ALPHA.from, hi: ALPHA.to }),
};

export const KEYS = { task: choice(TASKS), network: choice(NETWORKS), trouble: choice(TROUBLES), alpha };

/** The message for each key with an invalid value. */
export const SAID = Object.fromEntries(
  Object.entries(KEYS).map(([key, { allowed, fallback }]) => [`guide-${key}`, { allowed, fallback: () => fallback }]),
);

/** What the slider of α spans. */
export const ALPHA_RANGE = /** @type {const} */ ([ALPHA.from, ALPHA.to]);
