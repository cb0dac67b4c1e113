/**
 * Numbers as the page writes them, and which of them a parameter may have.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { rounded } from './ranges.js';

/**
 * For reading: a typographic minus sign, and no more significant digits than asked for.
 * @param {number} value
 * @param {number} [digits]
 * @returns {string}
 */
export function display(value, digits = 6) {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '−∞' : '–';
  return String(Number(value.toPrecision(digits))).replaceAll('-', '\u2212');
}

/** For an edit box: plain characters, digits enough to recognise the value. @param {number} value */
export const editable = (value) => String(Number(value.toPrecision(8)));

/** A value with a name of its own: a third or a sixth as what it is, anything else in decimals. @param {number} value @param {number} [digits] */
export function fraction(value, digits) {
  if (Number(value.toPrecision(6)) === value) return display(value, digits);
  const below = [3, 6, 7, 9].find((candidate) => Number.isInteger(value * candidate));
  return below === undefined || Number.isInteger(value) ? display(value, digits) : `${display(value * below)}/${below}`;
}

/** Whether a parameter may have the value. @param {Pick<Parameter, 'domain' | 'domainOpen'>} parameter @param {number} value */
export function accepts({ domain: [lo, hi], domainOpen: [loOpen, hiOpen] }, value) {
  return Number.isFinite(value) && (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi);
}

/**
 * What a parameter may have, as the key of a message and its values.
 * @param {Pick<Parameter, 'domain' | 'domainOpen'>} parameter
 * @returns {[key: 'allowed.real' | 'allowed.above' | 'allowed.from' | 'allowed.between', values?: Record<string, string>]}
 */
export function allowedWords({ domain: [lo, hi], domainOpen: [loOpen] }) {
  const ends = { lo: display(lo), hi: display(hi) };
  if (Number.isFinite(hi)) return ['allowed.between', ends];
  if (!Number.isFinite(lo)) return ['allowed.real'];
  return [loOpen ? 'allowed.above' : 'allowed.from', ends];
}

/** Decimals that a step asks for: 2 for 0.05. @param {number} step */
export function decimals(step) {
  const [mantissa = '', exponent = '0'] = step.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/**
 * A value on an axis some steps away, in steps that fit the width of what is shown.
 * @param {number} value
 * @param {number} steps
 * @param {import('../state/state.js').Interval} range
 */
export function stepped(value, steps, [lo, hi]) {
  const exponent = Math.floor(Math.log10((hi - lo) / 5));
  return Number((value + steps * Number(`1e${exponent}`)).toPrecision(12));
}

/** A number as short as it can be written within a tenth of a pixel. @param {number} value @param {number} pixel  data */
export const pixelRounded = (value, pixel) => rounded(value, Math.floor(Math.log10(pixel)));
