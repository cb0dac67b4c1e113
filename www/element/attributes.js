/**
 * The attributes of the element: the keys of the state, each with the text that it has in a URL.
 *
 * @import { Key, State } from '../state.js'
 */

/** What an element shows; it has no views beside the plot's, no presentation mode and no lessons. @typedef {Omit<State, 'view' | 'present' | 'lesson' | 'step' | 'unknown'>} PlainState */

export const ATTRIBUTES = /** @type {const} */ ([
  'functions',
  'active',
  'show',
  'off',
  'difference',
  'marks',
  'normal',
  'x',
  'y',
  'aspect',
  'scale',
  'probe',
  'theme',
  'lang',
  'lock',
  'hide',
]);
/** Attributes that are there or not: sliders for the parameters, numbers below the plot. */
export const SWITCHES = /** @type {const} */ (['controls', 'readout']);

/** @typedef {(typeof ATTRIBUTES)[number] & Key} Attribute */

/** @param {string} name @returns {name is Attribute} */
export const isAttribute = (name) => ATTRIBUTES.some((attribute) => attribute === name);

/**
 * The text of a value that a host gives: text as it is, numbers and lists as in the URL, functions as expressions. Whatever it is
 * becomes text; whether that is allowed is asked when it is read.
 * @param {unknown} value
 * @returns {string | undefined} nothing for no value
 */
export function attributeText(value) {
  if (value === undefined) return undefined;
  if (value === null) return 'none';
  if (Array.isArray(value)) return value.map((item) => attributeText(item) ?? '').join(',');
  if (typeof value === 'object') return expressionText(/** @type {{ id?: unknown, params?: unknown }} */ (value));
  return plainText(value);
}

/** @param {{ id?: unknown, params?: unknown }} given */
function expressionText({ id, params }) {
  const values = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  const list = values.map(([name, value]) => `${name}=${plainText(value)}`).join(',');
  return list === '' ? plainText(id) : `${plainText(id)}(${list})`;
}

/** Some values refuse to be text. @param {unknown} value */
function plainText(value) {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
