/**
 * Whether what a host sends is plain data of a reasonable size. What it means is read later, as from a fragment.
 *
 * @import { Attribute } from '../state/state.js'
 */

import { attributeText } from '../element/attributes.js';
import { ATTRIBUTES, defaultText } from '../state/state.js';

/** Characters of a text. Eight functions with all of their parameters have fewer. */
const LONGEST_TEXT = 2000;
/** Items of a list, and parameters of a function. */
const LONGEST_LIST = 32;

/** A key of its own of a message. @param {object} data @param {string} key @returns {unknown} */
export const own = (data, key) => (Object.hasOwn(data, key) ? /** @type {Record<string, unknown>} */ (data)[key] : undefined);

/**
 * The keys of a state, each as text; one that is there without a value has its default.
 * @param {unknown} state
 * @returns {{ texts: Map<Attribute, string>, wrong: [key: string, message: string][] }}
 */
export function readShape(state) {
  /** @type {Map<Attribute, string>} */
  const texts = new Map();
  /** @type {[string, string][]} */
  const wrong = [];
  if (!isPlain(state)) return { texts, wrong: [['state', '"state" must be a plain object']] };
  for (const name of ATTRIBUTES) {
    if (!Object.hasOwn(state, name)) continue;
    const value = own(state, name);
    if (value === undefined || isValue(value)) texts.set(name, attributeText(value) ?? defaultText(name));
    else wrong.push([name, `"${name}" must be a text, a number, a function or a short list of them`]);
  }
  return { texts, wrong };
}

/** @param {unknown} value @returns {value is object} */
function isPlain(value) {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** @param {unknown} value */
function isValue(value) {
  if (!Array.isArray(value)) return value === null || isItem(value);
  return value.length <= LONGEST_LIST && value.every(isItem);
}

/** @param {unknown} value */
const isItem = (value) => isScalar(value) || isFunction(value);

/** @param {unknown} value */
const isScalar = (value) => typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_TEXT);

/** Such as `{ id: 'swish', params: { beta: 1.5 } }`. @param {unknown} value */
function isFunction(value) {
  if (!isPlain(value) || !isScalar(own(value, 'id'))) return false;
  const params = own(value, 'params');
  if (params === undefined) return true;
  if (!isPlain(params)) return false;
  const entries = Object.entries(params);
  return entries.length <= LONGEST_LIST && entries.every((entry) => entry.every(isScalar));
}
