/**
 * What the view shows: its values, as the address has them, and who follows them.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GeluValues } from './keys.js'
 */

import { whenSettled } from '../../ui/settle.js';
import { reportProblems } from '../../state/key-values.js';
import { createViewKeys } from '../../state/view-keys.js';
import { KEYS, SAID } from './keys.js';
import { createAnswers } from './kinds.js';

/** @typedef {ReturnType<typeof createModel>} Model */

/**
 * Called with the values, and with those before them; at first there are none.
 * @typedef {(values: GeluValues, previous: GeluValues | undefined) => void} Follower
 */

/** What takes a search waits until nothing has moved for so long. */
const PAUSE_MS = 60;

/** @param {ViewParts} parts */
export function createModel({ lab, store, messages, isShown }) {
  const keys = createViewKeys(store, 'gelu', KEYS);
  const answers = createAnswers(lab);
  /** @type {Set<Follower>} */
  const followers = new Set();
  /** @type {Set<() => void>} */
  const patient = new Set();
  /** @type {GeluValues | undefined} */
  let values;
  const settled = whenSettled(PAUSE_MS, () => patient.forEach((follow) => follow()), new AbortController().signal);

  function read() {
    if (!isShown()) return;
    const found = keys.read();
    const previous = values;
    values = found.values;
    reportProblems(messages, SAID, found.problems);
    if (JSON.stringify(values) === JSON.stringify(previous)) return;
    for (const follow of followers) follow(values, previous);
    settled();
  }

  store.subscribe((state, previous) => {
    if (state.unknown !== previous.unknown) read();
  });

  /** @type {Set<() => void>} */
  const arrangers = new Set();

  return {
    answers,
    get values() {
      return values ?? keys.read().values;
    },
    /** @param {Partial<GeluValues>} patch */
    set: (patch) => keys.write(patch),
    /** Hears of every change. @param {Follower} follow */
    follow: (follow) => followers.add(follow),
    /** Hears when nothing has moved for a moment. @param {() => void} follow */
    whenStill: (follow) => patient.add(follow),
    /** Hears when the view stands on the page and its sizes are known. @param {() => void} arrange */
    whenPlaced: (arrange) => arrangers.add(arrange),
    placed: () => arrangers.forEach((arrange) => arrange()),
    /** Everything anew, as in another language. */
    retell() {
      if (values === undefined) return;
      for (const follow of followers) follow(values, undefined);
      settled();
    },
    read,
  };
}
