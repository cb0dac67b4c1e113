/**
 * What a view shows: the values of its own keys, typed, and who follows them.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { Messages } from '../ui/messages.js'
 * @import { Kind, Values } from './kinds.js'
 * @import { Store } from './store.js'
 */

import { showProblems } from './problems.js';
import { readEither } from './reading/tidy.js';
import { addRow, adopted, valuesOfView, viewValue } from './view-keys.js';

/** From now on the state reads and writes the keys of a view as any other. @param {string} view @param {Record<string, Kind<any>>} table @param {Lab} lab */
export function addKeys(view, table, lab) {
  for (const [key, kind] of Object.entries(table)) {
    const read = (/** @type {string} */ text) => readEither(text, (one) => kind.read(one, lab));
    const write = (/** @type {unknown} */ value) => kind.write(value, lab);
    addRow(`${view}-${key}`, { view, key, kind, read, write, usual: kind.read(kind.fallback, lab) });
  }
}

/**
 * What a view is made of.
 * @typedef {object} ViewParts
 * @property {Lab} lab
 * @property {Store} store
 * @property {Messages} messages
 * @property {() => boolean} isShown  a view that is not shown need not follow the state
 */

/**
 * @template {Record<string, Kind<any>>} Table
 * @param {ViewParts} parts
 * @param {string} view
 * @param {Table} table
 */
export function createViewState({ store, lab, messages, isShown }, view, table) {
  /** @type {Set<(values: Values<Table>) => void>} */
  const followers = new Set();

  addKeys(view, table, lab);
  const { state, problems } = adopted({ state: store.state, problems: [] });
  store.adopt(state);
  const own = problems.filter(({ key }) => key.startsWith(`${view}-`));
  showProblems(messages, own, lab);

  let seen = state.viewValues;
  let values = /** @type {Values<Table>} */ (valuesOfView(seen, view));
  /** The values that the followers have. @type {Values<Table> | undefined} */
  let told;

  /** The values as they are: what has the same text as before is the same object. */
  function current() {
    const next = store.state.viewValues;
    if (next === seen) return values;
    seen = next;
    const others = Object.entries(table).flatMap(([key, { write }]) => {
      const value = viewValue(next, `${view}-${key}`);
      return value === values[key] || write(value, lab) === write(values[key], lab) ? [] : [[key, value]];
    });
    if (others.length > 0) values = { ...values, ...Object.fromEntries(others) };
    return values;
  }

  function tell() {
    told = current();
    for (const follow of followers) follow(told);
  }

  store.subscribe(() => {
    if (told !== undefined && isShown() && current() !== told) tell();
  });

  return {
    get values() {
      return current();
    },
    /** Changes some of the values. @param {Partial<Values<Table>>} patch */
    set(patch) {
      const own = Object.entries(patch).map(([key, value]) => [`${view}-${key}`, value]);
      for (const [name] of own) messages.dismiss(String(name));
      const { viewValues, unknown } = store.state;
      const isLeft = own.some(([name]) => unknown.some(([known]) => known === name));
      store.update({
        viewValues: { ...viewValues, ...Object.fromEntries(own) },
        // What was refused gives way to the value.
        ...(isLeft && { unknown: unknown.filter(([known]) => own.every(([name]) => known !== name)) }),
      });
    },
    /** Calls back when a value has changed and the view is shown. @param {(values: Values<Table>) => void} follower */
    follow: (follower) => void followers.add(follower),
    /** Calls all followers: the view is shown, or shown again. */
    tell,
  };
}
