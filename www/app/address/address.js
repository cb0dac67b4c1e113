/**
 * The state in the page's address and in the browser's history: written while it changes, read when the reader changes it.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Problem, State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 */

import { t } from '../../i18n/i18n.js';
import { defaultText } from '../../state/state.js';
import { readFragment, writeState } from '../../state/address.js';
import { element } from '../../ui/element.js';
import { createEntries } from './history-entries.js';
import { viewText, viewValue } from '../../state/view-keys.js';

/** While something moves, the address follows in steps so long. */
const PAUSE_MS = 350;
/** What moves again after so long begins a new entry of the history, even if the gesture has not ended: a wheel has no end. */
const SETTLED_MS = 1500;
/** Two clicks within so long may be a double click: what the first has done to the probe, the second takes back. */
const DOUBLE_CLICK_MS = 500;
/** Safari refuses more than 100 writes in 30 seconds: so many at once, and one more every so many ms, are at most 95. */
const WRITES_AT_ONCE = 20;
const WRITE_MS = 400;

/**
 * What moves, where a change is one of a stream: of these a whole stream makes one entry. Every other change makes its own.
 * @param {State} state
 * @param {State} previous
 */
function streamOf(state, previous) {
  const keys = /** @type {(keyof State)[]} */ (Object.keys(state)).filter((key) => state[key] !== previous[key]);
  if (keys.every((key) => key === 'x' || key === 'y')) {
    // The view before a reset must not be lost with the drag that led to it.
    const isReset = state.y === 'auto' && previous.y !== 'auto' && String(state.x) === defaultText('x');
    return isReset ? undefined : 'view';
  }
  const [key, ...others] = keys;
  if (others.length > 0) return undefined;
  if (key === 'viewValues') return viewStream(state, previous);
  if (key !== 'probe' && key !== 'functions') return undefined;
  const ids = (/** @type {State} */ { functions }) => functions.map(({ id }) => id).join();
  return ids(state) === ids(previous) ? key : undefined;
}

/** One of a view's values is a slider; several at once are a choice. @param {State} state @param {State} previous */
function viewStream({ viewValues: now }, { viewValues: before }) {
  const [name, ...others] = Object.keys({ ...before, ...now }).filter(
    (key) => viewValue(now, key) !== viewValue(before, key) && viewText(now, key) !== viewText(before, key),
  );
  return others.length > 0 ? undefined : name;
}

/** @param {Store} store @param {Engine} lab @param {(problems: Problem[]) => void} report @param {AbortSignal} signal  ends it */
export function mirrorInAddress(store, lab, report, signal) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** How the change that waits for the timer is to be written. @type {'pushState' | 'replaceState'} */
  let waiting = 'replaceState';
  /** The stream to which the last change belongs. @type {string | undefined} */
  let stream;
  let lastChange = -Infinity;
  /** When the gesture that made the last change ended, if it has. @type {number | undefined} */
  let endedAt;
  let isReading = false;
  /** The fragment that was last written or read: what the browser then tells of it is no news. */
  let known = location.hash;
  /** The entry before the one that was last made. @type {string | undefined} */
  let left;
  let writesLeft = WRITES_AT_ONCE;
  let lastWrite = 0;
  const entries = createEntries();

  /**
   * Answers whether the state says anything new.
   * @param {State} state
   * @param {'pushState' | 'replaceState'} how
   * @param {boolean} [isLast]  no other will follow
   */
  function write(state, how, isLast = false) {
    clearTimeout(timer);
    timer = undefined;
    const fragment = writeState(state, lab);
    if (fragment === location.hash.slice(1)) return false;
    const now = performance.now();
    writesLeft = Math.min(WRITES_AT_ONCE, writesLeft + (now - lastWrite) / WRITE_MS);
    lastWrite = now;
    if (writesLeft < 1 && !isLast) {
      later(how);
      return true;
    }
    writesLeft -= 1;
    if (how === 'pushState') left = known;
    entries[how](fragment === '' ? location.pathname + location.search : `#${fragment}`);
    known = location.hash;
    return true;
  }

  /** Writes what waits. @param {State} [state] @param {boolean} [isLast] */
  function flush(state = store.state, isLast = false) {
    if (timer !== undefined) write(state, waiting, isLast);
  }

  /** @param {'pushState' | 'replaceState'} how  an entry that waits is made even if more changes join it */
  function later(how) {
    waiting = timer !== undefined && waiting === 'pushState' ? waiting : how;
    timer ??= setTimeout(flush, PAUSE_MS);
  }

  /** Whether a change of this stream belongs to the one before it. @param {string | undefined} next @param {number} now  ms */
  function goesOn(next, now) {
    if (next === undefined || next !== stream) return false;
    if (endedAt === undefined) return now - lastChange < SETTLED_MS;
    return next === 'probe' && now - endedAt < DOUBLE_CLICK_MS;
  }

  store.subscribe((state, previous) => {
    if (signal.aborted) return;
    const now = performance.now();
    const next = isReading ? undefined : streamOf(state, previous);
    const isSame = isReading || goesOn(next, now);
    stream = next;
    lastChange = now;
    endedAt = undefined;
    if (isSame) {
      later('replaceState');
      return;
    }
    // The entry that is left must hold all of its state.
    flush(previous);
    // A stream that has come back to where it began, such as the two clicks of a double click, is no entry.
    const isNew = write(state, known === left ? 'replaceState' : 'pushState');
    // A press on a slider's thumb may set the value that it has: that begins nothing, and its drag still makes an entry.
    if (!isNew) stream = undefined;
  });

  // A stream ends with the gesture that made it: the next drag of the same slider is an entry of its own.
  store.onRest(() => {
    if (signal.aborted) return;
    endedAt ??= performance.now();
    flush();
  });

  function read() {
    if (location.hash === known) return;
    clearTimeout(timer);
    timer = undefined;
    known = location.hash;
    left = undefined;
    const fragment = known;
    const take = (/** @type {import('../../state/state.js').Read} */ { state, problems }) => {
      // The next one may have come while this one was read.
      if (signal.aborted || known !== fragment) return;
      isReading = true;
      store.replace(state);
      isReading = false;
      report(problems);
    };
    const found = readFragment(fragment, lab);
    if (found instanceof Promise) found.then(take);
    else take(found);
  }

  // An edited address is told by both, the one after the other.
  const arrive = () => {
    entries.arrive();
    read();
  };
  addEventListener('popstate', arrive, { signal });
  addEventListener('hashchange', arrive, { signal });
  addEventListener('pagehide', () => flush(store.state, true), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    /** Goes to the entry before or after this one, if it is one of the page's own; answers whether there is one. @param {-1 | 1} step */
    travel(step) {
      flush(store.state, true);
      // The entry of a double click may say the same as the one before it.
      const isTwin = step < 0 && known === left;
      return entries.travel(isTwin ? -2 : step);
    },
  };
}

/** Steps of undo and redo, which are announced. @param {ReturnType<typeof mirrorInAddress>} address @param {AbortSignal} signal  ends it */
export function createUndo(address, signal) {
  const status = element('p.visually-hidden', { id: 'undo-status', role: 'status' });
  document.body.append(status);

  return (/** @type {-1 | 1} */ step) => {
    if (!address.travel(step)) return;
    // The same words twice would be announced once.
    status.textContent = '';
    const announce = () => (status.textContent = t(step < 0 ? 'undo.undone' : 'undo.redone'));
    addEventListener('popstate', () => setTimeout(announce), { once: true, signal });
  };
}
