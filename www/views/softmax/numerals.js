/** How the view writes its numbers: as far as possible in one width, so that nothing moves beside them. */

import { display } from '../../page/numbers.js';

const DECIMALS = 4;
/** Below it so many decimals say too little. */
const SMALL = 1e-3;

/** @param {string} text */
const typographic = (text) => text.replaceAll('-', '\u2212').replace('e+', 'e');

/** From here on digits would be places of no meaning, and too many for a column. */
const LARGE = 1e7;

/** Any number, what is none as what it is. @param {number} value @param {number} [digits] */
export function numeral(value, digits = 5) {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) >= LARGE && Number.isFinite(value)) return typographic(Number(value.toPrecision(digits)).toExponential());
  return display(value, digits).replace('e+', 'e');
}

/** A large logit for its edit box: short, and yet the same number. @param {number} value */
export const typed = (value) =>
  value === -Infinity ? '\u2212\u221e' : Math.abs(value) >= LARGE ? value.toExponential().replace('+', '') : undefined;

/** A probability, or anything of its size. @param {number} value */
export function share(value) {
  if (!Number.isFinite(value)) return numeral(value);
  const size = Math.abs(value);
  if (size === 0) return '0';
  if (size >= 1e4 || size < SMALL) return typographic(value.toExponential(1));
  return typographic(value.toFixed(DECIMALS));
}

/** A logarithm or an entropy. @param {number} value */
export function logarithm(value) {
  if (!Number.isFinite(value)) return numeral(value);
  const size = Math.abs(value);
  if (size === 0) return '0';
  return typographic(size >= 1e4 || size < 1e-2 ? value.toExponential(2) : value.toFixed(size >= 100 ? 1 : 3));
}

/** A number on the way, as the precision has it: too many digits rather than too few. @param {number} value */
export const step = (value) => numeral(value, 6);
