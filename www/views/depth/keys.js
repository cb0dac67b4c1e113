/** The view's keys in the URL. */

import { FRAMEWORKS } from '../../lab/catalogue.js';
import { functionList, oneFunction, or } from '../../state/kinds.js';
import { choice, linear, quantityOf, wholeOf } from '../../state/view-kinds.js';

/** Most chains in one figure. */
export const MOST_CHAINS = 3;
/** What a box accepts of a number without limits of its own. @type {[number, number]} */
const WIDE = [-1e6, 1e6];

export const LAYERS = linear('n', [1, 10], 4, 1);
export const SEED = linear('', [0, 2 ** 32 - 1], 1, 1);
export const STEPS = linear('n', [1, 50], 10, 1);
export const START = linear('z₁', [-6, 6], 0.5, 0.05, WIDE);
export const WEIGHT = linear('w', [0, 3], 1, 0.01, WIDE);
export const BIAS = linear('b', [-6, 2], 0, 0.05, WIDE);

export const KEYS = {
  /** Without one, the function selected in Explore. */
  f: or('active', undefined, oneFunction('active')),
  layers: wholeOf(LAYERS),
  seed: wholeOf(SEED),
  chains: functionList('sigmoid,tanh,relu', MOST_CHAINS),
  start: quantityOf(START),
  weight: quantityOf(WEIGHT),
  n: wholeOf(STEPS),
  b: quantityOf(BIAS),
  kinks: choice(FRAMEWORKS),
};

/** @typedef {import('../model.js').ViewModel<typeof KEYS>} Model */
