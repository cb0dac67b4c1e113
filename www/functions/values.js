/**
 * What is known of a function that is shown: its entry, the values of its parameters, what its curves are called, what it stands in for.
 *
 * @import { Engine, Entry, FunctionState, Parameter } from '../lab/types.js'
 * @import { Curve, State } from '../state/state.js'
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
  const known = entries.get(lab) ?? new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  entries.set(lab, known);
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

/**
 * The approximation whose error is shown: the active function, else the last one that is drawn.
 * @param {Pick<State, 'functions' | 'active' | 'off' | 'difference'>} state
 * @param {Engine} lab
 * @returns {{ index: number, approximation: FunctionState, exact: FunctionState } | undefined}
 */
export function approximationIn({ functions, active, off, difference }, lab) {
  if (difference !== null) return undefined;
  const found = functions.flatMap((approximation, index) => {
    const id = entryOf(lab, approximation.id).approximates;
    return id === null || off.includes(index + 1) ? [] : [{ index, approximation, exact: { id, params: {} } }];
  });
  return found.find(({ index }) => index === active - 1) ?? found.at(-1);
}
