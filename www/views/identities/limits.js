/**
 * The limits of parametric functions: the function, its limit, and the slider.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { Quantity } from '../../ui/slider.js'
 */

/**
 * @typedef {object} Limit
 * @property {LimitName} id  also the id of its key, words and formula
 * @property {string} parameter
 * @property {FunctionState} moving  without its parameter
 * @property {FunctionState} limit
 * @property {Quantity} quantity
 */

/** @typedef {'swish-line' | 'swish-relu' | 'softplus-relu' | 'leaky-identity' | 'elu-relu'} LimitName */

/** @type {Pick<Quantity, 'domain' | 'domainOpen'>} */
const FROM_ZERO = { domain: [0, Infinity], domainOpen: [false, true] };
/** @type {Pick<Quantity, 'domain' | 'domainOpen'>} */
const ABOVE_ZERO = { domain: [0, Infinity], domainOpen: [true, true] };

/** @type {FunctionState} */
const RELU = { id: 'relu', params: {} };

/** @type {readonly Limit[]} */
export const LIMITS = [
  {
    id: 'swish-line',
    parameter: 'beta',
    moving: { id: 'swish', params: {} },
    limit: { id: 'swish', params: { beta: 0 } },
    quantity: { symbol: 'β', default: 1, min: 0.001, max: 10, step: 0.001, scale: 'logarithmic', ...FROM_ZERO },
  },
  {
    id: 'swish-relu',
    parameter: 'beta',
    moving: { id: 'swish', params: {} },
    limit: RELU,
    quantity: { symbol: 'β', default: 1, min: 0.1, max: 1000, step: 0.001, scale: 'logarithmic', ...FROM_ZERO },
  },
  {
    id: 'softplus-relu',
    parameter: 'beta',
    moving: { id: 'softplus', params: {} },
    limit: RELU,
    quantity: { symbol: 'β', default: 1, min: 0.1, max: 1000, step: 0.001, scale: 'logarithmic', ...ABOVE_ZERO },
  },
  {
    id: 'leaky-identity',
    parameter: 'alpha',
    moving: { id: 'leaky_relu', params: {} },
    limit: { id: 'identity', params: {} },
    quantity: {
      symbol: 'α',
      default: 0.01,
      min: 0,
      max: 1.5,
      step: 0.01,
      scale: 'linear',
      domain: [-Infinity, Infinity],
      domainOpen: [true, true],
    },
  },
  {
    id: 'elu-relu',
    parameter: 'alpha',
    moving: { id: 'elu', params: {} },
    limit: RELU,
    quantity: { symbol: 'α', default: 1, min: 0, max: 3, step: 0.01, scale: 'linear', ...FROM_ZERO },
  },
];
