/**
 * URL keys of the view: the x range, and the slider of each limit.
 *
 * @import { LimitName } from './limits.js'
 * @import { Interval } from '../../state/state.js'
 * @import { ViewKey } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { display } from '../../numbers/display.js';
import { numbersOf } from '../../numbers/reading.js';
import { isRange } from '../../state/state.js';
import { allowedNumber, numberKey } from '../../state/key-values.js';
import { LIMITS } from './limits.js';

/** Further out the functions are straight, and sums of squares would overflow. */
const FARTHEST = 1e6;
const HOME = '-6,6';

/** Whether the view can show the range. @param {number} lo @param {number} hi */
export const isShowable = (lo, hi) => isRange(lo, hi) && Math.max(Math.abs(lo), Math.abs(hi)) <= FARTHEST;

/** @type {ViewKey<Interval>} */
const x = {
  fallback: HOME,
  read(text) {
    const [lo = NaN, hi = NaN, ...rest] = numbersOf(text);
    if (rest.length > 0 || !isShowable(lo, hi)) throw new Error();
    return [lo, hi];
  },
  write: String,
};

export const KEYS = {
  x,
  .../** @type {Record<LimitName, ViewKey<number>>} */ (Object.fromEntries(LIMITS.map(({ id, quantity }) => [id, numberKey(quantity)]))),
};

/** Allowed values of each key, for error messages. */
export const SAID = Object.fromEntries([
  ['identities-x', { allowed: () => t('identities.allowed.x'), fallback: () => HOME }],
  ...LIMITS.map(({ id, quantity }) => [
    `identities-${id}`,
    { allowed: allowedNumber(quantity), fallback: () => display(quantity.default) },
  ]),
]);
