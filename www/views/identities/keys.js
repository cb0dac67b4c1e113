/**
 * URL keys of the view: the x range, and the slider of each limit.
 *
 * @import { Kind } from '../../state/kinds.js'
 * @import { LimitName } from './limits.js'
 */

import { isRange } from '../../numbers/ranges.js';
import { interval, quantityOf } from '../../state/view-kinds.js';
import { LIMITS } from './limits.js';

/** Further out the functions are straight, and sums of squares would overflow. */
const FARTHEST = 1e6;
export const HOME = /** @type {const} */ ([-6, 6]);

/** @param {number} end */
const isNear = (end) => Math.abs(end) <= FARTHEST;

/** Whether the view can show the range. @param {number} lo @param {number} hi */
export const isShowable = (lo, hi) => isNear(lo) && isNear(hi) && isRange(lo, hi);

export const KEYS = {
  x: interval(String(HOME), isNear),
  .../** @type {Record<LimitName, Kind<number>>} */ (Object.fromEntries(LIMITS.map(({ id, quantity }) => [id, quantityOf(quantity)]))),
};
