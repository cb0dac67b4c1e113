/**
 * Choosing, adding and removing functions from the page; what follows from it for the state stands in `functions-list.js`.
 *
 * @import { Entry, FunctionState } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import * as list from '../state/functions-list.js';

/** A function with its defaults. @param {Entry} entry @returns {FunctionState} */
export const fresh = (entry) => ({
  id: entry.id,
  params: Object.fromEntries(entry.params.map((parameter) => [parameter.id, parameter.default])),
});

/** Takes over a new state unless it is the old one. @param {Store} store @param {State} next */
function commit(store, next) {
  if (next !== store.state) store.replace(next);
}

/** @param {Store} store @param {number} index */
export function activate(store, index) {
  commit(store, list.activated(store.state, index));
}

/**
 * The function that choosing this one would replace; none where it is shown already.
 * @param {Pick<Store, 'state'>} store
 * @param {Entry} entry
 */
export function replacedBy({ state }, entry) {
  return state.functions.some((shown) => shown.id === entry.id) ? undefined : state.functions[state.active - 1]?.id;
}

/** Puts a function in the place of the active one; one that is shown already becomes active instead. @param {Store} store @param {Entry} entry */
export function choose(store, entry) {
  const { functions, active } = store.state;
  const shown = functions.findIndex((candidate) => candidate.id === entry.id);
  const index = functions[active - 1]?.id === entry.id ? active - 1 : shown;
  if (index >= 0) commit(store, list.activated(list.revealed(store.state, index), index));
  else commit(store, list.replaced(store.state, active - 1, fresh(entry)));
}

/**
 * Whether one more curve of this function would show anything: a second copy makes sense only where a parameter can differ.
 * @param {Store} store
 * @param {Entry} entry
 */
export function canAdd({ state }, entry) {
  const repeats = entry.params.length === 0 && state.functions.some((shown) => shown.id === entry.id);
  return !repeats && !list.isFull(state);
}

/** Adds a function beside the others and makes it active. @param {Store} store @param {Entry} entry */
export function add(store, entry) {
  if (canAdd(store, entry)) commit(store, list.added(store.state, fresh(entry)));
}
