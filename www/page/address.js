/**
 * The state in the page's address: written while it changes, read when the reader changes it.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { Problem } from '../state.js'
 * @import { Store } from './store.js'
 */

import { readState, writeState } from '../state.js';

/** Safari refuses more than 100 writes in 30 seconds. */
const PAUSE_MS = 350;

/**
 * @param {Store} store
 * @param {Lab} lab
 * @param {(problems: Problem[]) => void} report
 * @param {AbortSignal} signal  ends it
 */
export function mirrorInAddress(store, lab, report, signal) {
  /** @type {number | undefined} */
  let timer;

  function write() {
    clearTimeout(timer);
    timer = undefined;
    const fragment = writeState(store.state, lab);
    if (fragment === location.hash.slice(1)) return;
    history.replaceState(history.state, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
  }

  store.subscribe(() => {
    if (!signal.aborted) timer ??= setTimeout(write, PAUSE_MS);
  });
  function read() {
    clearTimeout(timer);
    timer = undefined;
    const { state, problems } = readState(location.hash, lab);
    store.replace(state);
    report(problems);
  }

  addEventListener('hashchange', read, { signal });
  addEventListener('pagehide', () => timer !== undefined && write(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
