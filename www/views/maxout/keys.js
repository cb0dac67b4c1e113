/**
 * URL keys of the view.
 *
 * @import { Engine, FitTarget } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { Quantity } from '../../ui/slider.js'
 * @import { ViewKey } from '../../state/view-keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { accepts, display } from '../../numbers/display.js';
import { numbersOf, readNumber } from '../../numbers/reading.js';
import { isRange, oneOf } from '../../state/state.js';
import { allowedNumber, numberKey, wholeKey } from '../../state/key-values.js';

/** A slope and a bias. @typedef {[weight: number, bias: number]} Piece */
/** Two slopes and a bias. @typedef {[weight: number, weight: number, bias: number]} Plane */

const INPUTS = /** @type {const} */ (['one', 'two']);
/** Limited by the number of colors. */
export const MOST_PIECES = 8;
/** Value for no second maxout. */
const NONE = 'none';
/** Larger weights and biases are outside of every chart. */
const LARGEST = 1000;
/** Name of x² in the URL. */
export const SQUARE = 'square';

/** Visible range of both inputs of a surface. @type {Interval} */
export const SEEN = [-3, 3];

/** @type {Quantity} */
export const COEFFICIENT = {
  symbol: '',
  min: -4,
  max: 4,
  default: 0,
  step: 0.05,
  scale: 'linear',
  domain: [-LARGEST, LARGEST],
  domainOpen: [false, false],
};
/** @type {Quantity} */
export const COUNT = {
  symbol: 'K',
  min: 1,
  max: MOST_PIECES,
  default: 3,
  step: 1,
  scale: 'linear',
  domain: [1, MOST_PIECES],
  domainOpen: [false, false],
};
/** @param {string} symbol @param {number} start @returns {Quantity} */
const place = (symbol, start) => ({
  symbol,
  min: SEEN[0],
  max: SEEN[1],
  default: start,
  step: 0.05,
  scale: 'linear',
  domain: SEEN,
  domainOpen: [false, false],
});
export const PLACES = /** @type {const} */ ({ x1: place('x₁', 2), x2: place('x₂', 1) });

/**
 * Rows of numbers: commas within a row, semicolons between rows.
 * @template {number[]} R
 * @param {R['length']} width
 * @returns {Omit<ViewKey<R[]>, 'fallback'>}
 */
const rows = (width) => ({
  read(text) {
    const found = text.split(';').map((row) => row.split(',').map(readNumber));
    const isRow = (/** @type {number[]} */ row) => row.length === width && row.every((value) => accepts(COEFFICIENT, value));
    if (found.length > MOST_PIECES || !found.every(isRow)) throw new Error();
    return /** @type {any} */ (found);
  },
  write: (list) => list.map((row) => row.join(',')).join(';'),
});

/** @type {Omit<ViewKey<Piece[]>, 'fallback'>} */
const PIECES = rows(2);
/** @type {Omit<ViewKey<Plane[]>, 'fallback'>} */
const PLANES = rows(3);

/** @param {string} fallback @returns {ViewKey<Interval>} */
const interval = (fallback) => ({
  fallback,
  read(text) {
    const [lo = NaN, hi = NaN, ...rest] = numbersOf(text);
    if (rest.length > 0 || !isEnd(lo) || !isEnd(hi) || !isRange(lo, hi)) throw new Error();
    return [lo, hi];
  },
  write: String,
});

/** @param {number} value */
export const isEnd = (value) => Math.abs(value) <= LARGEST;

const FALLBACKS = /** @type {const} */ ({
  pieces: '-1,-0.5;0.25,0.5;1.5,-1',
  planes: '1,0,0;-0.5,0.75,0;-0.5,-0.75,0;0,0,1',
  target: 'softplus',
  range: '-4,4',
});

/** @param {Engine} lab */
export function createKeys(lab) {
  const { pieces, planes, target, range } = FALLBACKS;
  return {
    inputs: oneOf(INPUTS),
    /** @type {ViewKey<Piece[]>} */
    pieces: { fallback: pieces, ...PIECES },
    /** @type {ViewKey<Piece[]>} */
    minus: {
      fallback: NONE,
      read: (text) => (text === NONE ? [] : PIECES.read(text)),
      write: (list) => (list.length === 0 ? NONE : PIECES.write(list)),
    },
    x: interval(range),
    y: interval(range),
    /** @type {ViewKey<FitTarget>} */
    target: {
      fallback: target,
      read(text) {
        if (text === SQUARE) return SQUARE;
        const [shown, ...rest] = lab.parse(text);
        if (shown === undefined || rest.length > 0) throw new Error();
        return shown;
      },
      write: (chosen) => (chosen === SQUARE ? SQUARE : lab.format([chosen])),
    },
    k: wholeKey(COUNT),
    range: interval(range),
    /** @type {ViewKey<Plane[]>} */
    planes: { fallback: planes, ...PLANES },
    x1: numberKey(PLACES.x1),
    x2: numberKey(PLACES.x2),
  };
}

/** @typedef {ReturnType<typeof createKeys>} Keys */
/** @typedef {{ [K in keyof Keys]: ReturnType<Keys[K]['read']> }} Values */
/** @typedef {(patch: Partial<Values>) => void} Write */

const sizes = { most: MOST_PIECES, largest: LARGEST };
const twoEnds = { allowed: () => t('maxout.allowed.range', sizes), fallback: () => FALLBACKS.range };

/** Allowed values of each key, for error messages. */
export const SAID = {
  'maxout-inputs': { allowed: () => INPUTS.join(', '), fallback: () => INPUTS[0] },
  'maxout-pieces': { allowed: () => t('maxout.allowed.pieces', sizes), fallback: () => FALLBACKS.pieces },
  'maxout-minus': { allowed: () => t('maxout.allowed.minus', sizes), fallback: () => NONE },
  'maxout-planes': { allowed: () => t('maxout.allowed.planes', sizes), fallback: () => FALLBACKS.planes },
  'maxout-target': { allowed: () => t('maxout.allowed.target'), fallback: () => FALLBACKS.target },
  'maxout-x': twoEnds,
  'maxout-y': twoEnds,
  'maxout-range': twoEnds,
  ...Object.fromEntries(
    Object.entries({ k: COUNT, ...PLACES }).map(([key, quantity]) => [
      `maxout-${key}`,
      { allowed: allowedNumber(quantity), fallback: () => display(quantity.default) },
    ]),
  ),
};
