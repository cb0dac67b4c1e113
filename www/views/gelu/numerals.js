/**
 * How the view writes its numbers.
 *
 * @import { Curve, Measure } from '../../lab/types.js'
 * @import { Best, Kind } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { display } from '../../numbers/display.js';
import { fixed, typographic } from '../../numbers/texts.js';

/** Significant digits of an error: those that tell the best parameter from its neighbours. */
const DIGITS = 7;

/** An error, in scientific notation: always as wide. @param {number | undefined} value */
export function errorText(value) {
  if (value === undefined) return '';
  if (!Number.isFinite(value)) return display(value);
  return value === 0 ? '0' : typographic(value.toExponential(DIGITS - 1));
}

/** A best parameter, with the digits that are certain. @param {Kind} kind @param {Best | null | undefined} best */
export function bestText({ decimals }, best) {
  if (!best) return '';
  const { value, error } = best;
  const certain = error > 0 ? Math.floor(-Math.log10(2 * error)) : decimals;
  return typographic(value.toFixed(Math.max(2, Math.min(decimals, certain))));
}

/** A place on the x axis. @param {number} x */
export const placeText = (x) => (Number.isFinite(x) ? fixed(x, 3) : display(x));

/** An objective in words. @param {Curve} order @param {Measure} measure */
export function measureText(order, measure) {
  const curve = CURVE_SIGNS[order];
  if (measure === 'largest') return t('gelu.measured.largest', { curve });
  if ('x' in measure) return t('gelu.measured.interval', { curve, lo: display(measure.x[0] ?? 0), hi: display(measure.x[1] ?? 0) });
  return t('gelu.measured.normal', { curve, mu: display(measure.mean ?? 0), sigma: display(measure.deviation ?? 1) });
}

/** A number on the way to a result, with fixed decimals. @param {number} value @param {number} [places] */
export function stepText(value, places = 9) {
  if (!Number.isFinite(value)) return display(value);
  return Math.abs(value) >= 1e9 ? typographic(value.toExponential(places)) : fixed(value, places);
}
