// Functions and states as they cross the border: lists of numbers.
//
// src/web/resolved.rs and src/web/flat_state.rs say what stands where. An object would be read property by property from the other
// side, which takes longer than drawing it.

import { badValue, functionState, labError, number, shown } from './arguments.js';
import { readDecimal } from '../numbers/ranges.js';

/** @import { Curve, Engine, Entry, FunctionState, LabState, Mark, Strip } from './types.js' */

/** The bit of each curve. @type {Record<Curve, number>} */
const CURVES = { f: 1, df: 2, d2f: 4 };
/** The bit of each mark. @type {Record<Mark, number>} */
const MARKS = { asymptotes: 1, extrema: 2, zeros: 4, inflections: 8, saturation: 16, 'unit-slope': 32, density: 64 };

/**
 * Looks functions up in the catalogue: for each, its place there and the values of all of its parameters. Whether a parameter may have
 * its value is asked in the engine.
 *
 * The numbers of a function that cannot change any more are kept: a slider writes those of one function anew.
 * @param {() => Entry[]} catalogue
 * @param {(names: string, values: Float64Array) => Iterable<number>} refuse  the engine's own look-up, which throws an error with a
 *   remedy; the name of the function and those of its parameters have a line break after each
 */
export function createLookUp(catalogue, refuse) {
  /** @type {Map<string, { place: number, entry: Entry }> | undefined} */
  let names;
  /** By the parameters. @type {WeakMap<object, { id: string, numbers: number[] }>} */
  const kept = new WeakMap();

  function byName() {
    const named = catalogue().flatMap((entry, place) =>
      [entry.id, ...entry.aliases].map((name) => /** @type {const} */ ([name, { place, entry }])),
    );
    names = new Map(named);
    return names;
  }

  /** @param {FunctionState} given @returns {number[] | undefined} nothing for an unknown name, or what is no number */
  function found({ id, params }) {
    const known = (names ?? byName()).get(id);
    if (known === undefined || typeof params !== 'object') return undefined;
    const { place, entry } = known;
    const numbers = [place, ...entry.params.map((parameter) => parameter.default)];
    for (const [name, value] of Object.entries(params)) {
      const index = entry.params.findIndex((parameter) => parameter.id === name);
      if (index < 0 || typeof value !== 'number') return undefined;
      numbers[index + 1] = value;
    }
    if (Object.isFrozen(params)) kept.set(params, { id, numbers });
    return numbers;
  }

  /** @param {FunctionState} given @returns {Iterable<number>} */
  function one({ id, params }) {
    const known = kept.get(params);
    const numbers = known !== undefined && known.id === id ? known.numbers : found({ id, params: params ?? {} });
    if (numbers !== undefined) return numbers;
    const named = functionState(id, params);
    return refuse([named.id, ...Object.keys(named.params), ''].join('\n'), Float64Array.from(Object.values(named.params)));
  }

  return (/** @type {readonly FunctionState[]} */ functions) => {
    /** @type {number[]} */
    const numbers = [];
    for (const given of functions) numbers.push(...one(given));
    return new Float64Array(numbers);
  };
}

/** @param {Strip} strip @param {Pick<Engine, 'resolve'>} engine */
export function flatStrip({ approximation, exact, area, x, reach = NaN, probe = NaN, position: colour }, { resolve }) {
  return Float64Array.of(area.left, area.width, ...x, reach, probe, colour, ...resolve([approximation, exact]));
}

/**
 * @param {LabState} state lists may be arrays or text as in the URL
 * @param {Pick<Engine, 'parse' | 'resolve'>} engine
 * @returns {{ numbers: Float64Array, functions: FunctionState[] }}  and the functions that are drawn
 */
export function flatState(state, { parse, resolve }) {
  if (typeof state !== 'object' || state === null) throw badValue('state', state, 'an object such as { functions: "gelu" }');
  const { functions: given, show = 'f df', x = [-6, 6], y = 'auto', probe = null, ghosts = [] } = state;
  const functions = typeof given === 'string' ? parse(given) : list('state', given);
  const pale = list('ghosts', ghosts);
  const [first, second] = pair('difference', state.difference ?? [0, 0], functions);
  const [[lo = NaN, hi = NaN], [mean, deviation]] = [ends('x', x), normal(state.normal ?? [0, 1])];
  const numbers = [
    set('show', show, CURVES),
    set('marks', state.marks ?? [], MARKS),
    positions('off', state.off ?? [], functions),
    first,
    second,
    state.active === undefined ? 1 : position('active', state.active, functions),
    aspect(state.aspect) === 'equal' ? 1 : 0,
    mean,
    deviation,
    probe === null ? NaN : number('probe', probe),
    pale.length,
    lo,
    hi,
  ];
  if (y === 'auto') numbers.push(0);
  else numbers.push(2, ...ends('y', y));
  numbers.push(...resolve(pale), ...resolve(functions));
  return { numbers: new Float64Array(numbers), functions };
}

/** @param {string} what @param {unknown} functions */
export function list(what, functions) {
  const isFunction = (/** @type {unknown} */ given) => typeof given === 'object' && given !== null;
  if (Array.isArray(functions) && functions.every(isFunction)) return /** @type {FunctionState[]} */ (functions);
  throw badValue(what, functions, 'an array of functions such as { id: "swish", params: { beta: 1 } }');
}

/**
 * A set of words as a number.
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

/** @param {string} key @param {unknown} given @param {readonly FunctionState[]} functions */
function position(key, given, functions) {
  if (typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= functions.length) return given;
  throw badValue(key, given, `positions of functions, 1 to ${functions.length}`);
}

/** Some functions as a number with a bit for each. @param {string} key @param {readonly number[]} given @param {readonly FunctionState[]} functions */
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

/** The ends of a range; whether they make one is asked in the engine. @param {string} key @param {string | readonly number[]} range */
export function ends(key, range) {
  const pair = typeof range === 'string' ? range.split(',').map(readDecimal) : range;
  if (Array.isArray(pair) && pair.length === 2 && pair.every((end) => typeof end === 'number' && !Number.isNaN(end))) return pair;
  throw labError('bad-range', `bad range "${shown(range)}" for "${key}"; allowed: lo,hi with lo below hi`);
}

/**
 * The ends of a stretch of x, which the engine takes for one.
 * @param {Pick<Engine, 'checkRange'>} engine
 * @param {readonly number[]} x
 * @returns {[lo: number, hi: number]}
 */
export function stretch(engine, x) {
  const [lo = NaN, hi = NaN] = ends('x', x);
  engine.checkRange('x', lo, hi);
  return [lo, hi];
}
