/**
 * URL keys of the view.
 *
 * @import { Precision } from '../../lab/types.js'
 * @import { Quantity } from '../../ui/slider.js'
 * @import { ViewKey } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { display } from '../../numbers/display.js';
import { numbersOf, readNumber } from '../../numbers/reading.js';
import { allowedNumber, numberKey } from '../../state/key-values.js';
import { classIndex, className, FEWEST, MOST } from './classes.js';
import { isAllMasked, whyLogits, whyTemperature } from './limits.js';

/** Largest logit; its sum with the largest k is still finite. */
export const LARGEST = 1e308;
export const PRECISIONS = /** @type {const} */ (['f64', 'f32', 'f16']);

/** @type {Quantity} */
export const TEMPERATURE = {
  symbol: 'T',
  min: 0.01,
  max: 100,
  default: 1,
  step: 0.01,
  scale: 'logarithmic',
  domain: [0, Infinity],
  domainOpen: [true, true],
};
/** @type {Quantity} */
export const SHIFT = {
  symbol: 'k',
  min: -100,
  max: 100,
  default: 0,
  step: 1,
  scale: 'linear',
  domain: [-1e300, 1e300],
  domainOpen: [false, false],
};

/** −∞ masks its class. @param {number} value */
export const isLogit = (value) => value === -Infinity || Math.abs(value) <= LARGEST;

/** @type {ViewKey<number[]>} */
const logits = {
  fallback: '2,1,0.1',
  read(text) {
    const numbers = numbersOf(text);
    if (numbers.length < FEWEST || numbers.length > MOST || !numbers.every(isLogit) || isAllMasked(numbers)) throw new Error();
    return numbers;
  },
  write: (numbers) => String(numbers).replaceAll('Infinity', 'inf'),
};

/** A class by its name. @type {ViewKey<number>} */
const oneClass = {
  fallback: 'A',
  read(text) {
    const index = classIndex(text);
    if (index < 0) throw new Error();
    return index;
  },
  write: className,
};

/** @type {ViewKey<Precision>} */
const precision = {
  fallback: 'f32',
  read(text) {
    const found = PRECISIONS.find((candidate) => candidate === text);
    if (found === undefined) throw new Error();
    return found;
  },
  write: String,
};

export const KEYS = {
  logits,
  temperature: numberKey(TEMPERATURE),
  shift: numberKey(SHIFT),
  label: oneClass,
  sweep: oneClass,
  precision,
};

/** @typedef {import('../../state/view-keys.js').Values<typeof KEYS>} SoftmaxValues */

const allowedClass = () => t('softmax.allowed.class');

/** Allowed values of each key, for error messages. */
export const SAID = {
  'softmax-logits': {
    allowed: () => t('softmax.allowed.logits', { fewest: FEWEST, most: MOST, largest: display(LARGEST) }),
    fallback: () => logits.fallback,
    why: (/** @type {string} */ text) => whyLogits(numbersOf(text)),
  },
  'softmax-temperature': {
    allowed: allowedNumber(TEMPERATURE),
    fallback: () => '1',
    why: (/** @type {string} */ text) => whyTemperature(readNumber(text)),
  },
  'softmax-shift': { allowed: allowedNumber(SHIFT), fallback: () => '0' },
  'softmax-label': { allowed: allowedClass, fallback: () => 'A' },
  'softmax-sweep': { allowed: allowedClass, fallback: () => 'A' },
  'softmax-precision': { allowed: () => PRECISIONS.join(', '), fallback: () => 'f32' },
};
