/**
 * The view's keys in the URL.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { Quantity } from '../../ui/slider.js'
 * @import { ViewKey } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { FRAMEWORKS } from '../../lab/catalogue.js';
import { display } from '../../numbers/display.js';
import { oneOf } from '../../state/state.js';
import { allowedNumber, numberKey, wholeKey } from '../../state/key-values.js';

/** Stands for the function selected in Explore. */
const ACTIVE = 'active';
/** Most chains in one figure. */
export const MOST_CHAINS = 3;
const CHAINS = 'sigmoid,tanh,relu';

/** @param {number} min @param {number} max @param {number} start @param {string} symbol @returns {Quantity} */
const whole = (min, max, start, symbol) => ({
  symbol,
  min,
  max,
  default: start,
  step: 1,
  scale: 'linear',
  domain: [min, max],
  domainOpen: [false, false],
});

export const LAYERS = whole(1, 10, 4, 'n');
export const SEED = whole(0, 2 ** 32 - 1, 1, '');
export const STEPS = whole(1, 50, 10, 'n');
/** @type {Quantity} */
export const START = {
  symbol: 'z₁',
  min: -6,
  max: 6,
  default: 0.5,
  step: 0.05,
  scale: 'linear',
  domain: [-1e6, 1e6],
  domainOpen: [false, false],
};
/** @type {Quantity} */
export const WEIGHT = {
  symbol: 'w',
  min: 0,
  max: 3,
  default: 1,
  step: 0.01,
  scale: 'linear',
  domain: [-1e6, 1e6],
  domainOpen: [false, false],
};

/** @type {Quantity} */
export const BIAS = {
  symbol: 'b',
  min: -6,
  max: 2,
  default: 0,
  step: 0.05,
  scale: 'linear',
  domain: [-1e6, 1e6],
  domainOpen: [false, false],
};

/** @param {Engine} lab */
export function createKeys(lab) {
  /** @type {ViewKey<FunctionState | undefined>} */
  const activation = {
    fallback: ACTIVE,
    read(text) {
      if (text === ACTIVE) return undefined;
      const [shown, ...rest] = lab.parse(text);
      if (shown === undefined || rest.length > 0) throw new Error();
      return shown;
    },
    write: (shown) => (shown === undefined ? ACTIVE : lab.format([shown])),
  };
  /** @type {ViewKey<FunctionState[]>} */
  const chains = {
    fallback: CHAINS,
    read(text) {
      const functions = lab.parse(text);
      if (functions.length === 0 || functions.length > MOST_CHAINS) throw new Error();
      return functions;
    },
    write: (functions) => lab.format(functions),
  };
  return {
    f: activation,
    layers: wholeKey(LAYERS),
    seed: wholeKey(SEED),
    chains,
    start: numberKey(START),
    weight: numberKey(WEIGHT),
    n: wholeKey(STEPS),
    b: numberKey(BIAS),
    kinks: oneOf(FRAMEWORKS),
  };
}

/** @typedef {ReturnType<typeof createKeys>} Keys */
/** @typedef {{ [K in keyof Keys]: ReturnType<Keys[K]['read']> }} Values */

/** The message for each key with an invalid value. */
export const SAID = {
  'depth-f': { allowed: () => t('depth.allowed.f'), fallback: () => ACTIVE },
  'depth-chains': { allowed: () => t('depth.allowed.chains'), fallback: () => CHAINS },
  'depth-kinks': { allowed: () => FRAMEWORKS.join(', '), fallback: () => FRAMEWORKS[0] },
  ...Object.fromEntries(
    Object.entries({ layers: LAYERS, seed: SEED, start: START, weight: WEIGHT, n: STEPS, b: BIAS }).map(([key, quantity]) => [
      `depth-${key}`,
      { allowed: allowedNumber(quantity), fallback: () => display(quantity.default) },
    ]),
  ),
};
