/**
 * The views' own keys in the URL: `gelu-c` for the `c` of the view `gelu`. Each view adds its table when it is loaded. Until then the
 * texts of its keys are among the unknown ones.
 *
 * @import { Kind } from './kinds.js'
 * @import { Key } from './schema.js'
 * @import { Problem, State } from './state.js'
 */

import { decode, encode } from './state.js';
import { KEYS, ownKey } from './schema.js';

/**
 * A row of a view's table.
 * @template T
 * @typedef {Kind<T> & { fits?: (value: T, others: any) => boolean }} ViewKind  `fits`: whether the value goes with the view's other ones
 */

/**
 * One that is added.
 * @typedef {object} ViewRow
 * @property {string} view
 * @property {string} key
 * @property {ViewKind<any>} kind
 * @property {(text: string) => unknown} read
 * @property {(value: unknown) => string} write
 * @property {unknown} usual  the default
 */

/** By their names in the URL. @type {Map<string, ViewRow>} */
const rows = new Map();

/** @param {string} name @param {ViewRow} row */
export const addRow = (name, row) => rows.set(name, row);

/** The same of any key that is known. @param {string} name @returns {ReturnType<typeof ownKey>} */
export const knownKey = (name) => rows.get(name) ?? ownKey(/** @type {Key} */ (name));

/** The message about a key. @param {string} key */
export const messageOf = (key) => (rows.has(key) ? key : `state-${key}`);

/** The messages about all keys that are known. */
export const messageIds = () => [...KEYS, ...rows.keys()].map(messageOf);

/** The value that a state has for a key. @param {State['viewValues']} values @param {string} name */
export const viewValue = (values, name) => (Object.hasOwn(values, name) ? values[name] : rows.get(name)?.usual);

/** The text of a value. @param {State['viewValues']} values @param {string} name */
export const viewText = (values, name) => rows.get(name)?.write(viewValue(values, name));

/** All values of a view. @param {State['viewValues']} values @param {string} view @returns {Record<string, unknown>} */
export const valuesOfView = (values, view) =>
  Object.fromEntries([...rows].filter(([, row]) => row.view === view).map(([name, { key }]) => [key, viewValue(values, name)]));

/**
 * The same state with the unknown keys read that a view knows by now. Those that are refused stay in the address until they are set.
 * @param {{ state: State, problems: Problem[] }} read
 * @returns {{ state: State, problems: Problem[] }}
 */
export function adopted({ state, problems }) {
  const given = new Map(state.unknown.filter(([name]) => rows.has(name)));
  if (given.size === 0) return { state, problems };
  /** @type {Record<string, unknown>} */
  const values = { ...state.viewValues };
  const found = [...problems];
  const refused = new Set();
  function refuse(/** @type {string} */ key, /** @type {string} */ value) {
    found.push({ key, value, detail: '' });
    refused.add(key);
  }
  const own = [...rows].filter(([name]) => given.has(name));
  for (const [name, { read }] of own) {
    const text = decode(given.get(name) ?? '');
    try {
      values[name] = read(text);
    } catch {
      refuse(name, text);
    }
  }
  for (const [name, { view, kind, write }] of own) {
    if (!Object.hasOwn(values, name) || (kind.fits?.(values[name], valuesOfView(values, view)) ?? true)) continue;
    refuse(name, write(values[name]));
    delete values[name];
  }
  return {
    state: { ...state, viewValues: values, unknown: state.unknown.filter(([name]) => !rows.has(name) || refused.has(name)) },
    problems: found,
  };
}

/** What differs from the default, as pairs of a URL. @param {State['viewValues']} values @returns {string[]} */
export const viewPairs = (values) =>
  Object.entries(values).flatMap(([name, value]) => {
    const row = rows.get(name);
    const text = row?.write(value);
    return text === undefined || text === row?.kind.fallback ? [] : [`${name}=${encode(text)}`];
  });
