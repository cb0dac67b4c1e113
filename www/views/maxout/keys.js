/**
 * URL keys of the view.
 *
 * @import { Kind, Translate } from '../../state/kinds.js'
 * @import { Interval } from '../../state/schema.js'
 */

import { accepts } from '../../numbers/display.js';
import { readNumber } from '../../numbers/reading.js';
import { oneFunction, or } from '../../state/kinds.js';
import { choice, interval, linear, quantityOf, wholeOf } from '../../state/view-kinds.js';

/** A slope and a bias. @typedef {[weight: number, bias: number]} Piece */
/** Two slopes and a bias. @typedef {[weight: number, weight: number, bias: number]} Plane */

export const INPUTS = /** @type {const} */ (['one', 'two']);
/** Limited by the number of colors. */
export const MOST_PIECES = 8;
/** Larger weights and biases are outside of every chart. */
const LARGEST = 1000;
/** Name of x² in the URL. */
export const SQUARE = 'square';

/** Visible range of both inputs of a surface. @type {Interval} */
export const SEEN = [-3, 3];

export const COEFFICIENT = linear('', [-4, 4], 0, 0.05, [-LARGEST, LARGEST]);
export const COUNT = linear('K', [1, MOST_PIECES], 3, 1);
export const PLACES = { x1: linear('x₁', SEEN, 2, 0.05), x2: linear('x₂', SEEN, 1, 0.05) };

/** @param {string} key */
const allowed = (key) => (/** @type {Translate} */ t) => t(`maxout.allowed.${key}`, { most: MOST_PIECES, largest: LARGEST });

/**
 * Rows of numbers: commas within a row, semicolons between rows.
 * @template {number[]} R
 * @param {string} key
 * @param {R['length']} width
 * @param {string} fallback
 * @returns {Kind<R[]>}
 */
const rows = (key, width, fallback) => ({
  fallback,
  read(text) {
    const found = text.split(';').map((row) => row.split(',').map(readNumber));
    const isRow = (/** @type {number[]} */ row) => row.length === width && row.every((value) => accepts(COEFFICIENT, value));
    if (found.length > MOST_PIECES || !found.every(isRow)) throw new Error();
    return /** @type {any} */ (found);
  },
  write: (list) => list.map((row) => row.join(',')).join(';'),
  allowed: allowed(key),
});

/** @param {number} value */
export const isEnd = (value) => Math.abs(value) <= LARGEST;

const range = interval('-4,4', isEnd, allowed('range'));
/** @type {Piece[]} */
const NO_PIECES = [];

export const KEYS = {
  inputs: choice(INPUTS),
  /** @type {Kind<Piece[]>} */
  pieces: rows('pieces', 2, '-1,-0.5;0.25,0.5;1.5,-1'),
  /** The pieces that are subtracted, if any. */
  minus: or('none', NO_PIECES, /** @type {Kind<Piece[]>} */ (rows('minus', 2, ''))),
  x: range,
  y: range,
  target: or(SQUARE, /** @type {typeof SQUARE} */ (SQUARE), oneFunction('softplus'), 'softplus'),
  k: wholeOf(COUNT),
  range,
  /** @type {Kind<Plane[]>} */
  planes: rows('planes', 3, '1,0,0;-0.5,0.75,0;-0.5,-0.75,0;0,0,1'),
  x1: quantityOf(PLACES.x1),
  x2: quantityOf(PLACES.x2),
};

/** @typedef {import('../../state/kinds.js').Values<typeof KEYS>} Values */
/** @typedef {import('../model.js').ViewModel<typeof KEYS>} Model */
