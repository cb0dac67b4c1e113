/**
 * The plot in words, for those who cannot see it.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { Curve, State } from '../state.js'
 */

import { list, t } from '../i18n.js';
import { CURVE_SIGNS, titleOf } from './function-title.js';
import { display } from './numbers.js';

/** Points at which a curve is asked for its extremes: finer than the three digits that are spoken. */
const SAMPLES = 1201;

/** @param {Float64Array} xs @param {Float64Array} ys */
function extremes(xs, ys) {
  let lowest = -1;
  let highest = -1;
  ys.forEach((y, index) => {
    if (Number.isNaN(y)) return;
    if (lowest < 0 || y < Number(ys[lowest])) lowest = index;
    if (highest < 0 || y > Number(ys[highest])) highest = index;
  });
  if (lowest < 0) return null;
  const value = (/** @type {ArrayLike<number>} */ of, /** @type {number} */ index) => display(Number(of[index]), 3);
  return {
    min: value(ys, lowest),
    max: value(ys, highest),
    at_min: value(xs, lowest),
    at_max: value(xs, highest),
  };
}

/** @param {Curve} curve @param {Float64Array} xs @param {Float64Array} ys */
function describeCurve(curve, xs, ys) {
  const sign = CURVE_SIGNS[curve];
  const found = extremes(xs, ys);
  if (found === null) return t('summary.undefined', { curve: sign });
  if (found.min === found.max) return t('summary.constant', { curve: sign, value: found.min });
  return t('summary.curve', { curve: sign, ...found });
}

/**
 * @param {State} state
 * @param {Lab} lab
 * @returns {string}
 */
export function summarize(state, lab) {
  const [lo, hi] = state.x;
  const titles = state.functions.map((shown) => titleOf(shown, lab));
  const sentences = [t('summary.plot', { functions: list(titles), lo: display(lo), hi: display(hi) })];
  if (state.show.length === 0) sentences.push(t('summary.nothing'));
  const xs = Float64Array.from({ length: SAMPLES }, (_, i) => lo + ((hi - lo) * i) / (SAMPLES - 1));
  state.functions.forEach((shown, index) => {
    if (state.show.length === 0) return;
    const values = lab.evaluate(shown.id, shown.params, xs);
    const parts = state.show.map((curve) => describeCurve(curve, xs, values[curve]));
    sentences.push(`${titles[index]}: ${parts.join('; ')}.`);
  });
  return sentences.join(' ');
}
