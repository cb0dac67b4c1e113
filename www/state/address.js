/**
 * The state as the fragment of an address. It is read at once where it is as the page writes it, else by what is fetched for all others.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Key, Read, State } from './state.js'
 */

import { decode, defaultText, encode, KEYS, pairs, readTexts, SCHEMA, textOf } from './state.js';
import { adopted, viewPairs } from './view-keys.js';

/**
 * One word of the fragment, before the mathematics is there to read the rest: theme, language and view decide the first paint.
 * @param {string} fragment
 * @param {'theme' | 'lang' | 'view'} key
 * @returns {string} its default if it is missing or wrong
 */
export function peek(fragment, key) {
  const text = pairs(fragment).findLast(([name]) => name === key)?.[1];
  return SCHEMA[key].words?.find((word) => word === text) ?? defaultText(key);
}

/** The texts of the known keys, decoded, and the other pairs as they came. @param {string} fragment  with or without the leading `#` */
export function splitFragment(fragment) {
  /** @type {Map<Key, string>} */
  const given = new Map();
  /** @type {State['unknown']} */
  const unknown = [];
  for (const [key, text] of pairs(fragment)) {
    if (Object.hasOwn(SCHEMA, key)) given.set(/** @type {Key} */ (key), decode(text));
    else unknown.push([key, text]);
  }
  return { given, unknown };
}

/**
 * Reads a fragment. A wrong value gives way to the default and is reported.
 * @param {string} fragment  with or without the leading `#`
 * @param {Engine} lab
 */
export const readState = (fragment, lab) => adopted(readOwn(fragment, lab));

/** The same, but for the keys of the views. @param {string} fragment @param {Engine} lab */
function readOwn(fragment, lab) {
  const { given, unknown } = splitFragment(fragment);
  return readTexts(given, lab, { unknown });
}

/**
 * The fragment that reads back to this state: what differs from the default, then the unknown keys.
 * @param {State} state
 * @param {Engine} lab
 * @returns {string} without the leading `#`; empty for the default state
 */
export function writeState(state, lab) {
  return KEYS.map((key) => /** @type {const} */ ([key, textOf(state, key, lab)]))
    .filter(([key, text]) => text !== defaultText(key))
    .map(([key, text]) => `${key}=${encode(text)}`)
    .concat(viewPairs(state.viewValues))
    .concat(state.unknown.map(([key, text]) => (text === '' ? key : `${key}=${text}`)))
    .join('&');
}

/**
 * Whether a fragment was read as it was written: nothing is wrong, and no other key looks as if it had been one of these.
 * @param {Read} read
 */
export const isTidy = ({ state, problems }) =>
  problems.length === 0 && state.unknown.every(([key, text]) => /^[a-z][\w-]*$/.test(key) && !text.includes('#'));

/** What reads all others, once it is there. @type {typeof import('./reading/link.js') | undefined} */
let reading;

/** @param {string} fragment  with or without the leading `#` @param {Engine} lab @returns {Read | Promise<Read>} */
export function readFragment(fragment, lab) {
  const read = readOwn(fragment, lab);
  if (isTidy(read)) return adopted(read);
  if (reading !== undefined) return adopted(reading.readLink(fragment, lab));
  return import('./reading/link.js').then(
    (module) => {
      reading = module;
      return adopted(module.readLink(fragment, lab));
    },
    () => adopted(read),
  );
}
