/**
 * The plot in words, for those who cannot see it.
 *
 * @import { Engine, Evaluation, FunctionState } from '../lab/types.js'
 * @import { Curve, State } from '../state/state.js'
 */

import { spread } from '../numbers/spread.js';
import { inOneLine, list, t } from '../i18n/i18n.js';
import { titleOf } from '../functions/title.js';
import { CURVE_SIGNS } from '../functions/values.js';
import { display } from '../numbers/display.js';

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

/** @param {State} state @param {Engine} lab */
export function summarize(state, lab) {
  const [lo, hi] = state.x;
  const ends = { lo: display(lo), hi: display(hi) };
  const xs = spread([lo, hi], SAMPLES);
  const evaluate = (/** @type {FunctionState} */ { id, params }) => lab.evaluate(id, params, xs);
  const curves = (/** @type {Evaluation} */ values) =>
    state.show.map((curve) => describeCurve(curve, xs, values[curve])).join(t('summary.separator'));
  const nothing = state.show.length === 0 ? [t('summary.nothing')] : [];
  const [first, second] = (state.difference ?? []).map((position) => state.functions[position - 1]);
  if (first !== undefined && second !== undefined) {
    const names = { first: titleOf(first, lab), second: titleOf(second, lab) };
    const values = nothing.length > 0 ? [] : [t('summary.curves', { curves: curves(difference(evaluate(first), evaluate(second))) })];
    return inOneLine([t('summary.difference', { ...names, ...ends }), ...nothing, ...values]);
  }
  const drawn = state.functions.filter((_, index) => !state.off.includes(index + 1));
  if (drawn.length === 0) return t('summary.nothing');
  const titles = drawn.map((shown) => titleOf(shown, lab));
  const sentences = [t('summary.plot', { functions: list(titles), ...ends }), ...nothing];
  if (nothing.length > 0) return inOneLine(sentences);
  drawn.forEach((shown, i) => {
    sentences.push(t('summary.function', { name: String(titles[i]), curves: curves(evaluate(shown)) }));
  });
  return inOneLine(sentences);
}

/** @param {Evaluation} a @param {Evaluation} b @returns {Evaluation} */
function difference(a, b) {
  const minus = (/** @type {Curve} */ curve) => a[curve].map((value, i) => value - Number(b[curve][i]));
  return { f: minus('f'), df: minus('df'), d2f: minus('d2f') };
}
