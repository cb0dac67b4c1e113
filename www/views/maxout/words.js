/** Text forms of lines and of the ranges on which they are active. */

import { t } from '../../i18n/i18n.js';
import { lineText } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';

const DIGITS = 4;

/** max(−x, 0.25 x + 0.5). @param {readonly (readonly [number, number])[]} pieces */
export function maximumText(pieces) {
  const lines = pieces.map(([slope, intercept]) => lineText({ slope, intercept }, DIGITS));
  return lines.length === 1 ? (lines[0] ?? '') : `max(${lines.join(', ')})`;
}

/** @param {readonly [number, number] | null} ends  of the range on which a piece is active */
export function winsText(ends) {
  if (ends === null) return t('maxout.wins.never');
  const [lo, hi] = ends;
  const [from, to] = [display(lo, DIGITS), display(hi, DIGITS)];
  if (lo === -Infinity) return hi === Infinity ? t('maxout.wins.always') : `x ≤ ${to}`;
  return hi === Infinity ? `x ≥ ${from}` : `${from} ≤ x ≤ ${to}`;
}

/** A range of x, or a point if it has no length. @param {readonly [number, number]} ends */
export const stretchText = ([lo, hi]) => (lo === hi ? `x = ${display(lo, DIGITS)}` : `${display(lo, DIGITS)} ≤ x ≤ ${display(hi, DIGITS)}`);
