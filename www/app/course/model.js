/**
 * What a teacher has chosen for a course page. It is kept while the page lives: a dialog that was closed by mistake opens as it was.
 *
 * @import { Choices } from '../../export/course/snippet.js'
 * @import { Format } from '../../export/course/formats.js'
 * @import { Engine } from '../../lab/types.js'
 * @import { Key } from '../../state/schema.js'
 * @import { State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 */

import { KEYS, LOCKS, PARTS, POSITIONS, textOf } from '../../state/state.js';

/** CSS px */
export const SMALLEST = { width: 320, height: 240 };
export const LARGEST = 2000;
/** A plot less high than this shows little, CSS px. */
export const LOWEST_PLOT = 160;

/** @typedef {Choices & { format: Format, plotHeight: number }} Wish */
/** @typedef {ReturnType<typeof createModel>} Model */

/** Of each page's store, one. @type {WeakMap<Store, Model>} */
const kept = new WeakMap();

/** @param {Store} store @param {Engine} lab */
export function modelOf(store, lab) {
  const model = kept.get(store) ?? createModel(store, lab);
  kept.set(store, model);
  return model;
}

/** @param {Store} store @param {Engine} lab */
function createModel(store, lab) {
  let seen = store.state;
  /** @type {Wish} */
  let wish = { state: seen, width: 640, height: 520, fluid: false, caption: '', format: 'iframe', plotHeight: 320 };
  /** @type {Set<() => void>} */
  const listeners = new Set();

  /** @param {Partial<Wish>} patch */
  function update(patch) {
    wish = { ...wish, ...patch };
    for (const listener of listeners) listener();
  }

  /** @param {Partial<State>} patch */
  const show = (patch) => update({ state: { ...wish.state, ...patch } });

  return {
    get wish() {
      return wish;
    },
    update,
    show,
    /** Takes over what the page has changed since the dialog was last open, and leaves the rest as it was chosen. */
    follow() {
      const page = store.state;
      const differs = (/** @type {Key} */ key) => textOf(page, key, lab) !== textOf(seen, key, lab);
      const changed = KEYS.filter((key) => differs(key) || (POSITIONS.some((own) => own === key) && differs('functions')));
      const patch = Object.fromEntries(changed.map((key) => [key, page[key]]));
      seen = page;
      const next = { ...wish.state, ...patch, viewValues: page.viewValues, unknown: page.unknown };
      // What names a parameter that is no longer there would be in the text, and nowhere in the dialog.
      const ids = new Set(next.functions.flatMap(({ params }) => Object.keys(params)));
      const those = (/** @type {readonly string[]} */ all, /** @type {readonly string[]} */ known) =>
        all.filter((word) => known.includes(word) || ids.has(word));
      show({ ...next, lock: those(next.lock, LOCKS), hide: those(next.hide, PARTS) });
    },
    /** Called now, and whenever something is chosen. @param {() => void} listener @param {AbortSignal} signal  ends it */
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
      listener();
    },
  };
}
