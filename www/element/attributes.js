/**
 * The attributes of the element: the keys of the state, each with the text that it has in a URL.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Attribute, Key, Schema } from '../state/schema.js'
 * @import { Values } from '../state/kinds.js'
 * @import { Problem, State } from '../state/state.js'
 */

import { ATTRIBUTES } from '../state/schema.js';
import { readTexts } from '../state/state.js';

/** What an element shows; it has no views beside the plot's, no presentation mode and no lessons. @typedef {Pick<Values<Schema>, Attribute>} PlainState */

/** Attributes that are there or not: sliders for the parameters, numbers below the plot. */
export const SWITCHES = /** @type {const} */ (['controls', 'readout']);

/** Frameworks write a switch that is off as text, such as React before version 19: `controls="false"`. */
const OFF = ['false', 'off', 'no', '0'];
/** What a framework or a script writes into an attribute for no value at all. No key has such a value. */
const NOTHING = ['null', 'undefined', 'false'];

/** @param {string} name @returns {name is Attribute} */
export const isAttribute = (name) => ATTRIBUTES.some((attribute) => attribute === name);

/** @param {string} name */
export const isSwitch = (name) => SWITCHES.some((one) => one === name);

/** Whether a switch is on. @param {unknown} value  of the attribute, null where it is missing, or of the property */
export function isOn(value) {
  return typeof value === 'string' ? !OFF.includes(value.trim().toLowerCase()) : Boolean(value);
}

/**
 * What a host has written, by key; what is missing has its default.
 * @param {Pick<Element, 'getAttribute'>} host
 * @returns {Map<Attribute, string>}
 */
export function givenTexts(host) {
  /** @type {Map<Attribute, string>} */
  const texts = new Map();
  for (const name of ATTRIBUTES) {
    const text = host.getAttribute(name);
    // The language of the text around it is no error where there are no words in it.
    if (text === null || name === 'lang' || (name !== 'functions' && NOTHING.includes(text))) continue;
    texts.set(name, text);
  }
  return texts;
}

/**
 * The text of a value that a host gives: text as it is, numbers and lists as in the URL, functions as expressions. Whatever it is
 * becomes text; whether that is allowed is asked when it is read.
 * @param {unknown} value
 * @returns {string | undefined} nothing for no value, which is `undefined`, `null` or, as in `dark && 'dark'`, `false`
 */
export function attributeText(value) {
  if (value === undefined || value === null || value === false) return undefined;
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

/** What reads texts that are not as the element writes them: fetched with the first of these. @type {typeof import('../state/reading/values.js') | undefined} */
let reading;

/** The state of the attributes' texts. @param {ReadonlyMap<Key, string>} texts @param {Engine} lab @param {Partial<State>} [others]  values of other keys */
export function readAttributes(texts, lab, others) {
  const read = readTexts(texts, lab, others);
  return read.problems.length === 0 || reading === undefined ? read : reading.readWritten(texts, lab, others);
}

/** Whether what was wrong with texts may be right once that part is there. @param {readonly Problem[]} problems */
export const isUnsure = (problems) => problems.length > 0 && reading === undefined;

/** Fetches that part; answers whether it is there. */
export async function fetchReading() {
  try {
    reading = await import('../state/reading/values.js');
    return true;
  } catch {
    return false;
  }
}
