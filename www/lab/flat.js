// Functions and states as they cross the border to the engine: names as one text, numbers as one list.
//
// src/web/flat.rs says what stands where. An object would be read property by property from the other side, which takes
// longer than drawing it.

import { badValue, functionState, shown } from './arguments.js';
import { labError } from './errors.js';

/** @import { Curve, FunctionState, LabState } from './types.js' */

/**
 * @typedef {object} Flat
 * @property {string} names every one with a line break after it
 * @property {Float64Array} numbers
 */

/** @type {Record<string, number>} */
const CURVES = { f: 1, df: 2, d2f: 4 };

/**
 * @param {string} id
 * @param {Record<string, number> | null | undefined} params
 * @returns {Flat}
 */
export function flatFunction(id, params) {
  return flat([], [{ id, params: params ?? {} }]);
}

/**
 * @param {readonly FunctionState[]} functions
 * @returns {Flat}
 */
export function flatFunctions(functions) {
  return flat([], list('functions', functions));
}

/**
 * @param {LabState} state lists may be arrays or text as in the URL
 * @param {(text: string) => FunctionState[]} parse
 * @returns {Flat & { functions: FunctionState[] }}
 */
export function flatState(state, parse) {
  if (typeof state !== 'object' || state === null) throw badValue('state', state, 'an object such as { functions: "gelu" }');
  const { functions: given, show = 'f df', x = [-6, 6], y = 'auto' } = state;
  const functions = typeof given === 'string' ? parse(given) : list('state', given);
  const numbers = [curves(show), ...ends('x', x)];
  if (y === 'auto') numbers.push(0);
  else numbers.push(2, ...ends('y', y));
  return { ...flat(numbers, functions), functions };
}

/**
 * @param {number[]} numbers what stands in front
 * @param {readonly FunctionState[]} functions
 * @returns {Flat}
 */
function flat(numbers, functions) {
  let names = '';
  for (const given of functions) {
    const { id, params } = functionState(given.id, given.params);
    const parameters = Object.keys(params);
    names += `${id}\n`;
    numbers.push(parameters.length);
    for (const name of parameters) {
      names += `${name}\n`;
      numbers.push(/** @type {number} */ (params[name]));
    }
  }
  return { names, numbers: new Float64Array(numbers) };
}

/**
 * @param {string} what
 * @param {unknown} functions
 * @returns {FunctionState[]}
 */
function list(what, functions) {
  const isFunction = (/** @type {unknown} */ given) => typeof given === 'object' && given !== null;
  if (Array.isArray(functions) && functions.every(isFunction)) return /** @type {FunctionState[]} */ (functions);
  throw badValue(what, functions, 'an array of functions such as { id: "swish", params: { beta: 1 } }');
}

/**
 * The set of the curves shown, as a number.
 *
 * @param {Curve[] | string} show
 */
function curves(show) {
  const words = typeof show === 'string' ? show.split(/[\s,]+/).filter(Boolean) : show;
  let set = 0;
  for (const word of Array.isArray(words) ? words : [words]) {
    const curve = Object.hasOwn(CURVES, word) ? CURVES[word] : undefined;
    if (curve === undefined) throw badValue('state', show, 'curves to show: f, df, d2f');
    set |= curve;
  }
  return set;
}

/**
 * @param {string} key
 * @param {string | readonly number[]} range
 * @returns {readonly number[]}
 */
function ends(key, range) {
  const pair = typeof range === 'string' ? range.split(',').map(Number) : range;
  if (Array.isArray(pair) && pair.length === 2 && pair.every((end) => typeof end === 'number')) return pair;
  throw labError('bad-range', `bad range "${shown(range)}" for "${key}"; allowed: lo,hi`);
}
