/**
 * Kinds of values that keys of the plot and the page have: their numbers are decimals, as the program writes them.
 *
 * @import { Kind } from './kinds.js'
 */

import { isNormal, isRange, readDecimal, readPosition } from '../numbers/ranges.js';
import { numbers, oneNumber, or, split } from './kinds.js';

/** @typedef {[lo: number, hi: number]} Interval */

/** @param {string} text */
const decimals = (text) => text.split(',').map(readDecimal);

/** A position, from 1, which is the default. @param {number} last @returns {Kind<number>} */
export const position = (last) => ({
  fallback: '1',
  read: (text) => readPosition(text, last),
  write: String,
  type: 'position',
  limits: [1, last],
});

/** Any positions, by default none. @param {number} last @returns {Kind<number[]>} */
export const positions = (last) => ({
  fallback: '',
  read: (text) => [...new Set(split(text).map((one) => readPosition(one, last)))].sort((a, b) => a - b),
  write: String,
  type: 'positions',
  limits: [1, last],
});

/** Two different positions, by default none. @param {number} last @returns {Kind<[first: number, second: number] | null>} */
export function difference(last) {
  const read = (/** @type {string} */ text) => text.split(',').map((one) => readPosition(one, last));
  /** @type {Kind<[first: number, second: number]>} */
  const pair = { ...numbers('none', read, (first, second) => first !== second, 2), type: 'difference', limits: [1, last] };
  return or('none', null, pair);
}

/** Two ends in order. @param {string} fallback @returns {Kind<Interval>} */
export const range = (fallback) => ({ ...numbers(fallback, decimals, isRange, 2), type: 'range' });

/** A normal distribution. @param {string} fallback @returns {Kind<[mean: number, deviation: number]>} */
export const normal = (fallback) => ({ ...numbers(fallback, decimals, isNormal, 2), type: 'normal' });

/** A number within two ends. @param {string} fallback @param {readonly [least: number, most: number]} limits @returns {Kind<number>} */
export const within = (fallback, limits) => ({
  ...oneNumber(fallback, readDecimal, (value) => value >= limits[0] && value <= limits[1]),
  limits,
});

/** Any number, by default none. @returns {Kind<number | null>} */
export const numberOrNone = () =>
  or(
    'none',
    null,
    oneNumber('none', readDecimal, (x) => !Number.isNaN(x)),
  );
