// Functions and states as they cross the border to the engine: names as one text, numbers as one list.
//
// src/web/engine/flat.rs and src/web/flat_state.rs say what stands where. An object would be read property by property from the other side, which takes
// longer than drawing it.

import { badValue, functionState, number, shown } from './arguments.js';
import { readDecimal } from '../numbers/decimal.js';
import { labError } from './errors.js';

/** @import { Curve, Engine, FunctionState, LabState, Mark, Strip } from './types.js' */

/**
 * @typedef {object} Flat
 * @property {string} names every one with a line break after it
 * @property {Float64Array} numbers
 */

/** The bit of each curve. @type {Record<Curve, number>} */
const CURVES = { f: 1, df: 2, d2f: 4 };
/** The bit of each mark. @type {Record<Mark, number>} */
const MARKS = { asymptotes: 1, extrema: 2, zeros: 4, inflections: 8, saturation: 16, 'unit-slope': 32, density: 64 };

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
 * @param {Strip} strip
 * @returns {Flat}
 */
export function flatStrip({ approximation, exact, area, x, reach = NaN, probe = NaN, position: colour }) {
  return flat([area.left, area.width, ...x, reach, probe, colour], [approximation, exact]);
}

/**
 * @param {LabState} state lists may be arrays or text as in the URL
 * @param {(text: string) => FunctionState[]} parse
 * @returns {Flat & { functions: FunctionState[], head: number[], all: readonly FunctionState[] }}  the numbers in front, and what is drawn
 */
export function flatState(state, parse) {
  if (typeof state !== 'object' || state === null) throw badValue('state', state, 'an object such as { functions: "gelu" }');
  const { functions: given, show = 'f df', x = [-6, 6], y = 'auto', probe = null, ghosts = [] } = state;
  const functions = typeof given === 'string' ? parse(given) : list('state', given);
  const pale = list('ghosts', ghosts);
  const [first, second] = pair('difference', state.difference ?? [0, 0], functions);
  const head = [
    set('show', show, CURVES),
    set('marks', state.marks ?? [], MARKS),
    positions('off', state.off ?? [], functions),
    first,
    second,
    state.active === undefined ? 1 : position('active', state.active, functions),
    aspect(state.aspect) === 'equal' ? 1 : 0,
    ...normal(state.normal ?? [0, 1]),
    probe === null ? NaN : number('probe', probe),
    pale.length,
  ];
  head.push(...ends('x', x));
  if (y === 'auto') head.push(0);
  else head.push(2, ...ends('y', y));
  const all = pale.length === 0 ? functions : [...pale, ...functions];
  return { ...flat([...head], all), functions, head, all };
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
 * A set of words as a number.
 *
 * @param {string} key
 * @param {readonly string[] | string} given  blanks or commas stand between the words of a text
 * @param {Record<string, number>} bits
 */
function set(key, given, bits) {
  const words = typeof given === 'string' ? given.split(/[\s,]+/).filter(Boolean) : given;
  let sum = 0;
  for (const word of Array.isArray(words) ? words : [words]) {
    const bit = Object.hasOwn(bits, word) ? bits[word] : undefined;
    if (bit === undefined) throw badValue(key, given, Object.keys(bits).join(', '));
    sum |= bit;
  }
  return sum;
}

/**
 * @param {string} key
 * @param {unknown} given
 * @param {readonly FunctionState[]} functions
 * @returns {number}
 */
function position(key, given, functions) {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= functions.length) return given;
  throw badValue(key, given, `positions of functions, 1 to ${functions.length}`);
}

/**
 * Some functions as a number with a bit for each.
 *
 * @param {string} key
 * @param {readonly number[]} given
 * @param {readonly FunctionState[]} functions
 */
function positions(key, given, functions) {
  if (!Array.isArray(given)) throw badValue(key, given, 'an array of positions of functions, from 1');
  return given.reduce((sum, one) => sum | (1 << (position(key, one, functions) - 1)), 0);
}

/**
 * @param {string} key
 * @param {readonly number[]} given  two positions, or twice 0 for none
 * @param {readonly FunctionState[]} functions
 * @returns {readonly number[]}
 */
function pair(key, given, functions) {
  const [first, second, ...rest] = Array.isArray(given) ? given : [];
  if (first === 0 && second === 0) return given;
  if (rest.length > 0 || first === second) throw badValue(key, given, 'positions of two different functions');
  return [position(key, first, functions), position(key, second, functions)];
}

/** @param {unknown} given @returns {readonly [number, number]} */
function normal(given) {
  const [mean, deviation, ...rest] = Array.isArray(given) ? given : [];
  if (rest.length === 0 && Number.isFinite(mean) && Number.isFinite(deviation) && deviation > 0) return [mean, deviation];
  throw badValue('normal', given, 'a finite mean and a standard deviation above 0');
}

/** @param {unknown} given */
function aspect(given = 'free') {
  if (given === 'free' || given === 'equal') return given;
  throw badValue('aspect', given, 'free, equal');
}

/**
 * The ends of a range; whether they make one is asked in the engine.
 *
 * @param {string} key
 * @param {string | readonly number[]} range
 * @returns {readonly number[]}
 */
export function ends(key, range) {
  const pair = typeof range === 'string' ? range.split(',').map(readDecimal) : range;
  if (Array.isArray(pair) && pair.length === 2 && pair.every((end) => typeof end === 'number' && !Number.isNaN(end))) return pair;
  throw labError('bad-range', `bad range "${shown(range)}" for "${key}"; allowed: lo,hi with lo below hi`);
}

/**
 * The ends of a stretch of x, which the engine takes for one.
 *
 * @param {Pick<Engine, 'checkRange'>} engine
 * @param {readonly number[]} x
 * @returns {[lo: number, hi: number]}
 */
export function stretch(engine, x) {
  const [lo = NaN, hi = NaN] = ends('x', x);
  engine.checkRange('x', lo, hi);
  return [lo, hi];
}
