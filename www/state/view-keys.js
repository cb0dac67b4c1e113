/**
 * What a view keeps in the address: keys of its own, `gelu-c` for the `c` of the view `gelu`. The plot's state passes them on as it
 * passes on every key that it does not know.
 *
 * @import { Store } from './store.js'
 */

import { tidied } from './reading/tidy.js';
import { decode, encode } from './state.js';

/**
 * How one value is read from text and written to it. `read` throws on text that is not allowed.
 * @template T
 * @typedef {object} ViewKey
 * @property {string} fallback  the default, as it would stand in the address
 * @property {(text: string) => T} read
 * @property {(value: T) => string} write
 */

/**
 * @template {Record<string, ViewKey<any>>} Table
 * @typedef {{ [K in keyof Table]: ReturnType<Table[K]['read']> }} Values
 */

/**
 * A value from its text, else from the text without what stands around it in a sentence.
 * @template T
 * @param {ViewKey<T>} key
 * @param {string} text
 * @returns {T}
 */
function readEither({ read }, text) {
  try {
    return read(text);
  } catch (error) {
    const tidy = tidied(text);
    if (tidy === text || tidy === '') throw error;
    return read(tidy);
  }
}

/**
 * The values of a view, as the address has them.
 * @template {Record<string, ViewKey<any>>} Table
 * @param {Store} store
 * @param {string} view
 * @param {Table} table
 */
export function createViewKeys(store, view, table) {
  const nameOf = (/** @type {string} */ key) => `${view}-${key}`;
  /** What each key was last. @type {Map<string, { text: string, value: unknown }>} */
  const last = new Map();

  /** From the same text as before comes the same value. @param {string} key @param {string} text */
  function valueOf(key, text) {
    const known = last.get(key);
    if (known?.text === text) return known.value;
    const value = readEither(/** @type {ViewKey<unknown>} */ (table[key]), text);
    last.set(key, { text, value });
    return value;
  }

  return {
    /** The values, and the keys whose text is not allowed: those have their defaults. */
    read() {
      const given = new Map(store.state.unknown);
      /** @type {{ key: string, value: string }[]} */
      const problems = [];
      /** @type {Record<string, unknown>} */
      const values = {};
      for (const [key, property] of Object.entries(table)) {
        const text = decode(given.get(nameOf(key)) ?? encodeURIComponent(property.fallback));
        try {
          values[key] = valueOf(key, text);
        } catch {
          problems.push({ key: nameOf(key), value: text });
          values[key] = valueOf(key, property.fallback);
        }
      }
      return { values: /** @type {Values<Table>} */ (values), problems };
    },
    /** Changes some of the values. @param {Partial<Values<Table>>} patch */
    write(patch) {
      const rest = new Map(store.state.unknown);
      for (const [key, value] of Object.entries(patch)) {
        const { fallback, write } = /** @type {ViewKey<unknown>} */ (table[key]);
        const text = write(value);
        if (text === fallback) rest.delete(nameOf(key));
        else rest.set(nameOf(key), encode(text));
      }
      store.update({ unknown: [...rest] });
    },
  };
}
