/**
 * What a function is called where it is shown: its name and the values of its parameters.
 *
 * @import { Engine, Entry, FunctionState, Parameter } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 */

import { functionName, lookUp } from '../i18n/i18n.js';
import { display, fraction } from '../numbers/display.js';
import { createScale } from '../ui/slider-scale.js';

/** @type {Record<Curve, string>} */
export const CURVE_SIGNS = { f: 'f', df: 'f′', d2f: 'f″' };

/** Significant digits of a value beside a name; its edit box has all of them. */
const DIGITS = 5;

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

/** What a parameter does, in words. @param {string} id  of the function @param {Parameter} parameter */
export function parameterWords(id, parameter) {
  return lookUp(`parameter.${id}.${parameter.id}`) ?? parameter.id;
}

/** Who uses a marked value, or what it means; names of frameworks and functions are the same in every language. @param {{ label: string }} mark */
export const markLabel = ({ label }) => lookUp(`mark.${label}`) ?? label;

/**
 * The name of one of several functions; copies of one function are numbered in their order, so that they can be told apart.
 * @param {readonly FunctionState[]} functions
 * @param {number} index
 */
export function nameAmong(functions, index) {
  const id = functions[index]?.id ?? '';
  const copies = functions.flatMap((shown, i) => (shown.id === id ? [i] : []));
  return copies.length > 1 ? `${functionName(id)} ${copies.indexOf(index) + 1}` : functionName(id);
}

/** "Swish (β = 1.5)". @param {FunctionState} shown @param {Engine} lab @returns {string} */
export function titleOf(shown, lab) {
  const values = entryOf(lab, shown.id).params.map((parameter) => `${parameter.symbol} = ${fraction(valueOf(shown, parameter), DIGITS)}`);
  const name = functionName(shown.id);
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}
