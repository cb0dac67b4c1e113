/**
 * URL keys of the view, the classes of its vector, and the inputs for which softmax is undefined: T of 0 or ∞, logits of ∞, all
 * classes masked.
 *
 * @import { Quantity } from '../../ui/slider.js'
 * @import { ViewKind } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { display } from '../../numbers/display.js';
import { numbersOf, readNumber } from '../../numbers/reading.js';
import { numbers } from '../../state/kinds.js';
import { choice, linear, quantityOf } from '../../state/view-kinds.js';

/** With one class, p is always 1; more than ten do not fit. */
export const FEWEST = 2;
export const MOST = 10;

/** Number of curve colors; further classes reuse them, dashed. */
const COLOURS = 8;

/** @param {number} index */
export const className = (index) => String.fromCharCode(65 + index);

/** Index of the class with this name, or −1. @param {string} name */
export const classIndex = (name) => (/^[A-J]$/.test(name) ? name.charCodeAt(0) - 65 : -1);

/** @param {number} index */
export const colourOf = (index) => (index % COLOURS) + 1;

/** @param {number} index @returns {'solid' | 'dashed'} */
export const strokeOf = (index) => (index < COLOURS ? 'solid' : 'dashed');

/** Sets the color of a class on a node. @param {number} index */
export const curveClass = (index) => `curve-${colourOf(index)}${strokeOf(index) === 'dashed' ? ' softmax-again' : ''}`;

/** A logit of −∞ masks its class. @param {readonly number[]} logits */
export const isAllMasked = (logits) => logits.every((logit) => logit === -Infinity);

/** The reason and the limit. @param {number} temperature */
export const whyTemperature = (temperature) =>
  temperature === 0 ? t('softmax.why.cold') : temperature === Infinity ? t('softmax.why.hot') : '';

/** The reason and the limit. @param {readonly number[]} logits */
export const whyLogits = (logits) =>
  logits.includes(Infinity) ? t('softmax.why.infinite') : isAllMasked(logits) ? t('softmax.why.masked') : '';

/** Largest logit; its sum with the largest k is still finite. */
export const LARGEST = 1e308;
export const PRECISIONS = /** @type {const} */ (['f64', 'f32', 'f16']);

/** @type {Quantity} */
export const TEMPERATURE = {
  ...linear('T', [0.01, 100], 1, 0.01, [0, Infinity]),
  scale: 'logarithmic',
  domainOpen: [true, true],
};
export const SHIFT = linear('k', [-100, 100], 0, 1, [-1e300, 1e300]);

/** −∞ masks its class. @param {number} value */
export const isLogit = (value) => value === -Infinity || Math.abs(value) <= LARGEST;

/** @param {number[]} given */
const areLogits = (...given) => given.length >= FEWEST && given.length <= MOST && given.every(isLogit) && !isAllMasked(given);

/** A class by its name. @type {ViewKind<number>} */
const oneClass = {
  fallback: 'A',
  read(text) {
    const index = classIndex(text);
    if (index < 0) throw new Error();
    return index;
  },
  write: className,
  allowed: (t) => t('softmax.allowed.class'),
  // A class beyond the vector falls back to the first.
  fits: (index, { logits }) => index < logits.length,
};

export const KEYS = {
  /** @type {ViewKind<number[]>} */
  logits: {
    ...numbers('2,1,0.1', numbersOf, areLogits),
    write: (given) => String(given).replaceAll('Infinity', 'inf'),
    allowed: (t) => t('softmax.allowed.logits', { fewest: FEWEST, most: MOST, largest: display(LARGEST) }),
    why: (text) => whyLogits(numbersOf(text)),
  },
  temperature: { ...quantityOf(TEMPERATURE), why: (/** @type {string} */ text) => whyTemperature(readNumber(text)) },
  shift: quantityOf(SHIFT),
  label: oneClass,
  sweep: oneClass,
  precision: choice(PRECISIONS, 'f32'),
};

/** @typedef {import('../../state/kinds.js').Values<typeof KEYS>} Values */
