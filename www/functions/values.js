/**
 * The values of a function's parameters, and what its curves are called: the same in every language.
 *
 * @import { Engine, Entry, FunctionState, Parameter } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 */

import { display, fraction } from '../numbers/display.js';
import { createScale } from '../ui/slider-scale.js';

/** @type {Record<Curve, string>} */
export const CURVE_SIGNS = { f: 'f', df: 'f′', d2f: 'f″' };

/** Significant digits of a value beside a name; its edit box has all of them. */
export const DIGITS = 5;

/** @type {WeakMap<Engine, Map<string, Entry>>} */
const entries = new WeakMap();

/** The catalogue's entry of an id that comes from the catalogue. @param {Engine} lab @param {string} id @returns {Entry} */
export function entryOf(lab, id) {
  let known = entries.get(lab);
  if (known === undefined) {
    known = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
    entries.set(lab, known);
  }
  const entry = known.get(id);
  if (entry === undefined) throw new Error(`no entry "${id}" in the catalogue`);
  return entry;
}

/** The value of a parameter of a shown function. @param {FunctionState} shown @param {Parameter} parameter */
export const valueOf = (shown, parameter) => shown.params[parameter.id] ?? parameter.default;

/** @param {number} value */
export const shortValue = (value) => display(value, DIGITS);

/** @type {WeakMap<Parameter, ReturnType<typeof createScale>>} */
const scales = new WeakMap();

/** @param {Parameter} parameter */
function scaleOf(parameter) {
  const scale = scales.get(parameter) ?? createScale(parameter);
  scales.set(parameter, scale);
  return scale;
}

/** A parameter's value beside its name; with as many decimals as its slider's steps have. @param {Parameter} parameter @param {number} value */
export function steadyValue(parameter, value) {
  return scaleOf(parameter).written(value)?.replace('-', '\u2212') ?? fraction(value, DIGITS);
}

/** Characters that the values of a parameter's slider take at most: a place of this width does not jump. @param {Parameter} parameter */
export function valueWidth(parameter) {
  const { min, max, marks } = parameter;
  const values = [min, max, parameter.default, ...marks.map((mark) => mark.value)];
  return Math.max(...values.map((value) => steadyValue(parameter, value).length));
}
