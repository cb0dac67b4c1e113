/**
 * What the view shows: its values, as the address has them, and those when nothing moves.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GeluValues } from './keys.js'
 */

import { mount } from '../../i18n/live.js';
import { whenSettled } from '../../ui/settle.js';
import { reportProblems } from '../../state/key-values.js';
import { createViewKeys } from '../../state/view-keys.js';
import { KEYS, SAID } from './keys.js';
import { createAnswers } from './kinds.js';

/** @typedef {ReturnType<typeof createModel>} Model */

/** What takes a search waits until nothing has moved for so long. */
const PAUSE_MS = 60;

/** @param {ViewParts} parts */
export function createModel({ lab, store, messages, isShown }) {
  const keys = createViewKeys(store, 'gelu', KEYS);
  let { values } = keys.read();
  /** @type {GeluValues | undefined} */
  let settled;
  let refresh = () => {};

  function settle() {
    settled = values;
    refresh();
  }
  const settleSoon = whenSettled(PAUSE_MS, settle, new AbortController().signal);

  function read() {
    if (!isShown()) return;
    const found = keys.read();
    values = found.values;
    reportProblems(messages, SAID, found.problems);
    refresh();
    settleSoon();
  }

  store.subscribe((state, previous) => {
    if (state.unknown !== previous.unknown) read();
  });

  return {
    answers: createAnswers(lab),
    get values() {
      return values;
    },
    /** The values of the last moment when nothing moved. */
    get settled() {
      return settled;
    },
    /** @param {Partial<GeluValues>} patch */
    set: (patch) => keys.write(patch),
    /** Builds what follows the values and the language. @param {HTMLElement} root @param {() => Node[]} build */
    mount: (root, build) => void (refresh = mount(root, build)),
    read,
  };
}
