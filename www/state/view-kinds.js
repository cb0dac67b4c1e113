/**
 * Kinds of values that the views' own keys have: their numbers are read as people write them.
 *
 * @import { Quantity } from '../ui/slider.js'
 * @import { Kind, Translate } from './kinds.js'
 * @import { Interval } from './schema.js'
 */

import { accepts, allowedWords } from '../numbers/display.js';
import { isRange } from '../numbers/ranges.js';
import { numbersOf, readNumber } from '../numbers/reading.js';
import { numbers, oneNumber, oneOf } from './kinds.js';

/** One word of a list, by default the first one. @template {string} W @param {readonly W[]} words @param {NoInfer<W>} [fallback] @returns {Kind<W>} */
export const choice = (words, fallback) => ({ ...oneOf(words, fallback), allowed: () => words.join(', ') });

/**
 * What a dial with a linear scale must know of its number.
 * @param {string} symbol
 * @param {readonly [min: number, max: number]} ends  of the slider
 * @param {number} start  the default
 * @param {number} step
 * @param {[number, number]} [domain]  the values accepted at all
 * @returns {Quantity}
 */
export const linear = (symbol, [min, max], start, step, domain = [min, max]) => ({
  symbol,
  min,
  max,
  default: start,
  step,
  scale: 'linear',
  domain,
  domainOpen: [false, false],
});

/** A number that a dial sets. @param {Quantity} quantity @returns {Kind<number>} */
export const quantityOf = (quantity) => ({
  ...oneNumber(String(quantity.default), readNumber, (value) => accepts(quantity, value)),
  allowed: (t) => t(...allowedWords(quantity)),
});

/** A whole number that a dial sets. @param {Quantity} quantity @returns {Kind<number>} */
export const wholeOf = (quantity) => ({
  ...quantityOf(quantity),
  ...oneNumber(String(quantity.default), readNumber, (value) => Number.isInteger(value) && accepts(quantity, value)),
});

/** A number within two ends. @param {string} fallback @param {readonly [lo: number, hi: number]} ends @returns {Kind<number>} */
export const between = (fallback, [lo, hi]) => ({
  ...oneNumber(fallback, readNumber, (value) => value >= lo && value <= hi),
  allowed: (t) => t('allowed.between', { lo, hi }),
});

/**
 * Two numbers in order, of which both must be allowed.
 * @param {string} fallback
 * @param {(end: number) => boolean} isEnd
 * @param {(t: Translate) => string} [allowed]
 * @returns {Kind<Interval>}
 */
export const interval = (fallback, isEnd, allowed) => ({
  ...numbers(fallback, numbersOf, (/** @type {number} */ lo, /** @type {number} */ hi) => isEnd(lo) && isEnd(hi) && isRange(lo, hi), 2),
  ...(allowed && { allowed }),
});
