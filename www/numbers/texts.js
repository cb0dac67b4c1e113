/** Intervals, distances, places and lines in writing, for the cards and the views beside the plot. */

import { display } from './display.js';

/** An interval in mathematical notation. @param {[number, number]} ends @param {[boolean, boolean]} open */
export function interval([lo, hi], [loOpen, hiOpen]) {
  return `${loOpen ? '(' : '['}${display(lo)}, ${display(hi)}${hiOpen ? ')' : ']'}`;
}

/** With a typographic minus sign, and no plus in the exponent. @param {string} text */
export const typographic = (text) => text.replaceAll('-', '\u2212').replace('e+', 'e');

/** With fixed decimals. What they round to 0 has no sign. @param {number} value @param {number} places */
export function fixed(value, places) {
  const text = value.toFixed(places);
  return typographic(Number(text) === 0 ? text.replace('-', '') : text);
}

/** Significant digits of a distance between two curves. */
const DISTANCE_DIGITS = 3;

/** How far curves are apart: always with as many digits, so that it keeps its width. @param {number} value  not negative */
export function distance(value) {
  if (Number.isNaN(value)) return '–';
  if (value === Infinity) return '∞';
  const plain = value === 0 || (value >= 1e-3 && value < 1e4);
  return typographic(plain ? value.toPrecision(DISTANCE_DIGITS) : value.toExponential(DISTANCE_DIGITS - 1));
}

/** A place on an axis, as exactly as a reader can point at it. @param {number} x @param {number} width  of what is seen of the axis */
export function place(x, width) {
  if (!Number.isFinite(x)) return '–';
  const places = 4 - Math.ceil(Math.log10(width) - 1e-9);
  return places > 12 || Math.abs(x) >= 1e6 ? display(x) : fixed(x, Math.max(0, places));
}

/** The right side of y = slope x + intercept. @param {{ slope: number, intercept: number }} line @param {number} digits */
export function lineText({ slope, intercept }, digits) {
  const [steep, height] = [slope, Math.abs(intercept)].map((value) => display(value, digits));
  if (slope === 0) return display(intercept, digits);
  const rise = slope === 1 ? 'x' : slope === -1 ? '−x' : `${steep} x`;
  return intercept === 0 ? rise : `${rise} ${intercept < 0 ? '−' : '+'} ${height}`;
}
