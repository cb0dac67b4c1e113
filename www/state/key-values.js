/**
 * Keys of a view's own that are common to several, and what is said where one cannot be used.
 *
 * @import { Quantity } from '../ui/slider.js'
 * @import { ViewKey } from './view-keys.js'
 * @import { Messages } from '../ui/messages.js'
 */

import { inOneLine, t } from '../i18n/i18n.js';
import { accepts, allowedWords } from '../numbers/display.js';
import { readNumber } from '../numbers/reading.js';

/** A hostile address must not fill the screen. */
const LONGEST_VALUE = 60;

/** The key of a number that a dial sets. @param {Quantity} quantity @returns {ViewKey<number>} */
export const numberKey = (quantity) => ({
  fallback: String(quantity.default),
  read(text) {
    const value = readNumber(text);
    if (!accepts(quantity, value)) throw new Error();
    return value;
  },
  write: String,
});

/** The key of a whole number. @param {Quantity} quantity @returns {ViewKey<number>} */
export const wholeKey = (quantity) => ({
  ...numberKey(quantity),
  read(text) {
    const value = readNumber(text);
    if (!Number.isInteger(value) || !accepts(quantity, value)) throw new Error();
    return value;
  },
});

/** What a number may be, in words. @param {Quantity} quantity */
export const allowedNumber = (quantity) => () => t(...allowedWords(quantity));

/**
 * Tells which keys cannot be used, and takes back what was told of others.
 * @param {Messages} messages
 * @param {Record<string, { allowed: () => string, fallback: () => string, why?: (text: string) => string }>} known  every key of the
 *   view by its name in the address
 * @param {{ key: string, value: string }[]} problems
 */
export function reportProblems(messages, known, problems) {
  for (const [key, { allowed, fallback, why = () => '' }] of Object.entries(known)) {
    const problem = problems.find((candidate) => candidate.key === key);
    if (problem === undefined) {
      messages.dismiss(key);
      continue;
    }
    const value = problem.value.length > LONGEST_VALUE ? `${problem.value.slice(0, LONGEST_VALUE)}…` : problem.value;
    messages.show(key, () =>
      inOneLine(
        [t('state.wrong', { key, value }), why(problem.value), t('state.default', { allowed: allowed(), fallback: fallback() })].filter(
          Boolean,
        ),
      ),
    );
  }
}
