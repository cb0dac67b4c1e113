/**
 * How keys are written.
 *
 * @import { Action } from './keys.js'
 */

/** Names that are not written as they are called. @type {Record<string, string>} */
const CAPS = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
  Control: 'Ctrl',
  Delete: 'Del',
  Escape: 'Esc',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
};

/** A key and what is held with it, as they are written on the keyboard. @param {string} key */
export const capsOf = (key) => key.split(' ').map((name) => CAPS[name] ?? (name.length === 1 ? name.toUpperCase() : name));

/**
 * The rows of a group in the list of keys, each with its keys: what several actions have in common is one.
 * @param {readonly Action<any>[]} actions
 */
export function rowsOf(actions) {
  /** @type {Map<string, Set<string>>} */
  const rows = new Map();
  for (const { name, row = name, keys } of actions) {
    if (keys !== undefined) rows.set(row, new Set([...(rows.get(row) ?? []), ...keys]));
  }
  return [...rows].map(([row, keys]) => ({ row, keys: [...keys] }));
}
