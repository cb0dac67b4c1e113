/**
 * Choosing, adding and removing functions: the rules, in one place.
 *
 * @import { Entry, FunctionState } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { MAX_FUNCTIONS } from '../state.js';

/** A function with its defaults. @param {Entry} entry @returns {FunctionState} */
const fresh = (entry) => ({
  id: entry.id,
  params: Object.fromEntries(entry.params.map((parameter) => [parameter.id, parameter.default])),
});

/** @param {Store} store @param {number} index */
export function activate(store, index) {
  if (index !== store.state.active - 1) store.update({ active: index + 1 });
}

/** Puts a function in the place of the active one; one that is shown already becomes active instead. @param {Store} store @param {Entry} entry */
export function choose(store, entry) {
  const { functions, active } = store.state;
  const shown = functions.findIndex((candidate) => candidate.id === entry.id);
  if (functions[active - 1]?.id === entry.id) return;
  if (shown >= 0) activate(store, shown);
  else store.update({ functions: functions.map((old, index) => (index === active - 1 ? fresh(entry) : old)) });
}

/**
 * Whether one more curve of this function would show anything: a second copy makes sense only where a parameter can differ.
 * @param {Store} store
 * @param {Entry} entry
 */
export function canAdd({ state }, entry) {
  const repeats = entry.params.length === 0 && state.functions.some((shown) => shown.id === entry.id);
  return !repeats && !isFull({ state });
}

/** @param {Pick<Store, 'state'>} store */
export const isFull = ({ state }) => state.functions.length >= MAX_FUNCTIONS;

/** Adds a function beside the others and makes it active. @param {Store} store @param {Entry} entry */
export function add(store, entry) {
  if (!canAdd(store, entry)) return;
  const functions = [...store.state.functions, fresh(entry)];
  store.update({ functions, active: functions.length });
}

/** Removes a function; the last one stays. @param {Store} store @param {number} index */
export function remove(store, index) {
  const { functions, active } = store.state;
  if (functions.length < 2) return;
  const position = index + 1;
  store.update({
    functions: functions.filter((_, i) => i !== index),
    active: position < active || active === functions.length ? active - 1 : active,
  });
}
