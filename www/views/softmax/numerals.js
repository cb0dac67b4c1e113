/** Number formats of the view, of constant width where possible, so that the layout does not shift. */

import { display } from '../../numbers/display.js';
import { typographic } from '../../numbers/texts.js';

const DECIMALS = 4;
/** Below this value, fixed decimals show too few digits. */
const SMALL = 1e-3;

/** From here on, plain digits are not significant and too many for a column. */
const LARGE = 1e7;

/** Any number; NaN and infinities by name. @param {number} value @param {number} [digits] */
export function numeral(value, digits = 5) {
  if (Number.isNaN(value)) return 'NaN';
  if (Math.abs(value) >= LARGE && Number.isFinite(value)) return typographic(Number(value.toPrecision(digits)).toExponential());
  return display(value, digits).replace('e+', 'e');
}

/** A large logit for its edit box, in the shortest form that round-trips. @param {number} value */
export const typed = (value) =>
  value === -Infinity ? '\u2212\u221e' : Math.abs(value) >= LARGE ? value.toExponential().replace('+', '') : undefined;

/** A probability, or a value of similar size. @param {number} value */
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

/** An intermediate result with all digits of its precision. @param {number} value */
export const step = (value) => numeral(value, 6);
