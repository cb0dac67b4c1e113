/**
 * What is shown, as one plain object: a value for each key of the table in `schema.js`.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 * @import { Values } from './kinds.js'
 * @import { Key, Schema } from './schema.js'
 */

import { defaultText, KEYS, POSITIONS, rowOf } from './schema.js';

export { isNormal, isRange, readDecimal, rounded } from '../numbers/ranges.js';
export * from './schema.js';

/**
 * @typedef {object} Others
 * @property {Readonly<Record<string, unknown>>} viewValues  values of the views' own keys, by their names in the URL; a missing key has its default
 * @property {[key: string, text: string][]} unknown  keys that this version does not know, or whose view is not loaded, passed on as they came
 */

/** A value for each key of the schema, and what else an address carries. @typedef {Values<Schema> & Others} State */

/**
 * A value that was not understood.
 * @typedef {object} Problem
 * @property {string} key
 * @property {string} value  as it stood in the URL, decoded
 * @property {string} detail  what exactly is wrong, or empty
 * @property {string} [rest]  what is shown of the same text, where the value is a part of it
 */

/** @typedef {{ state: State, problems: Problem[] }} Read */

/**
 * A state from the texts of some keys; the others have the values given, or their defaults, as have those whose text is wrong.
 * @param {ReadonlyMap<Key, string>} given
 * @param {Engine} lab
 * @param {Partial<State>} [others]
 * @returns {Read}
 */
export function readTexts(given, lab, others = {}) {
  /** @type {Problem[]} */
  const problems = [];
  /** @type {Record<string, unknown>} */
  const values = { ...others };
  for (const key of KEYS) {
    const text = given.get(key);
    if (text === undefined) continue;
    try {
      values[key] = rowOf(key).read(text, lab);
    } catch (error) {
      delete values[key];
      problems.push({ key, value: text, detail: error instanceof Error ? error.message : '' });
    }
  }
  const complete = stateOf(values, lab);
  return { state: complete.state, problems: [...problems, ...complete.problems] };
}

/**
 * A state of these values; the others have their defaults, as have positions of functions that are not there.
 * @param {Partial<State>} values
 * @param {Engine} lab
 * @returns {Read}
 */
export function stateOf(values, lab) {
  /** @type {Problem[]} */
  const problems = [];
  const usual = (/** @type {Key} */ key) => rowOf(key).read(defaultText(key), lab);
  const own = KEYS.map((key) => [key, Object.hasOwn(values, key) ? values[key] : usual(key)]);
  /** @type {State} */
  const state = { ...Object.fromEntries(own), viewValues: values.viewValues ?? {}, unknown: values.unknown ?? [] };
  const isShown = (/** @type {number} */ position) => position <= state.functions.length;
  for (const key of POSITIONS) {
    if ([state[key] ?? []].flat().every(isShown)) continue;
    problems.push({ key, value: textOf(state, key, lab), detail: '' });
    Object.assign(state, { [key]: usual(key) });
  }
  return { state, problems };
}

/**
 * The text of one key of a state, as it stands in the URL before it is encoded.
 * @param {State} state
 * @param {Key} key
 * @param {Engine} lab
 */
export const textOf = (state, key, lab) => rowOf(key).write(state[key], lab);

/** The function whose notes are shown. @param {State} state @returns {FunctionState} */
export function activeFunction(state) {
  return /** @type {FunctionState} */ (state.functions[state.active - 1] ?? state.functions[0]);
}

/** What is no escaped text stands for itself. @param {string} text */
export function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Everything that may stand unescaped in a fragment and would be ugly if it did not. @param {string} text */
export const encode = (text) => encodeURIComponent(text).replace(/%(?:2C|28|29|3A|3B|3D|2F)/g, (escaped) => decodeURIComponent(escaped));

/**
 * The pairs of a fragment, in order, still encoded.
 * @param {string} fragment  with or without the leading `#`
 * @returns {[key: string, text: string][]}
 */
export function pairs(fragment) {
  return fragment
    .replace(/^#/, '')
    .split('&')
    .filter((pair) => pair !== '' && pair !== '=')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    });
}
