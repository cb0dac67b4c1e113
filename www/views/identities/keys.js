/**
 * URL keys of the view: the x range, and the slider of each limit of a parametric function.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { Quantity } from '../../ui/slider.js'
 * @import { Kind } from '../../state/kinds.js'
 */

import { isRange } from '../../numbers/ranges.js';
import { interval, linear, quantityOf } from '../../state/view-kinds.js';

/**
 * @typedef {object} Limit
 * @property {LimitName} id  also the id of its key, words and formula
 * @property {string} parameter
 * @property {string} moving  id of the function with this parameter
 * @property {FunctionState} limit
 * @property {Quantity} quantity
 */

/** @typedef {'swish-line' | 'swish-relu' | 'softplus-relu' | 'leaky-identity' | 'elu-relu'} LimitName */

/** @param {readonly [number, number]} ends @param {boolean} [isOpen]  whether 0 is excluded @returns {Quantity} */
const beta = (ends, isOpen = false) => ({
  ...linear('β', ends, 1, 0.001, [0, Infinity]),
  scale: 'logarithmic',
  domainOpen: [isOpen, true],
});
const SLOPE = linear('α', [0, 1.5], 0.01, 0.01, [-Infinity, Infinity]);
const DEPTH = linear('α', [0, 3], 1, 0.01, [0, Infinity]);

/** @type {FunctionState} */
const LINE = { id: 'swish', params: { beta: 0 } };
/** @type {FunctionState} */
const RELU = { id: 'relu', params: {} };
/** @type {FunctionState} */
const IDENTITY = { id: 'identity', params: {} };

/** @type {readonly Limit[]} */
export const LIMITS = [
  { id: 'swish-line', parameter: 'beta', moving: 'swish', limit: LINE, quantity: beta([0.001, 10]) },
  { id: 'swish-relu', parameter: 'beta', moving: 'swish', limit: RELU, quantity: beta([0.1, 1000]) },
  { id: 'softplus-relu', parameter: 'beta', moving: 'softplus', limit: RELU, quantity: beta([0.1, 1000], true) },
  { id: 'leaky-identity', parameter: 'alpha', moving: 'leaky_relu', limit: IDENTITY, quantity: SLOPE },
  { id: 'elu-relu', parameter: 'alpha', moving: 'elu', limit: RELU, quantity: DEPTH },
];

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

/** @typedef {import('../model.js').ViewModel<typeof KEYS>} Model */
