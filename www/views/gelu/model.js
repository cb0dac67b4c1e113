/**
 * What the view shows: its values, as the address has them, and those when nothing moves.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GeluValues } from './keys.js'
 */

import { mount } from '../../i18n/live.js';
import { whenSettled } from '../../ui/settle.js';
import { createViewState } from '../../state/view-state.js';
import { KEYS } from './keys.js';
import { createAnswers } from './kinds.js';

/** @typedef {ReturnType<typeof createModel>} Model */

/** What takes a search waits until nothing has moved for so long. */
const PAUSE_MS = 60;

/** @param {ViewParts} parts */
export function createModel(parts) {
  const state = createViewState(parts, 'gelu', KEYS);
  let refresh = () => {};

  const model = Object.assign(state, {
    answers: createAnswers(parts.lab),
    /** The values of the last moment when nothing moved. */
    settled: /** @type {GeluValues | undefined} */ (undefined),
    /** Builds what follows the values and the language. @param {HTMLElement} root @param {() => Node[]} build */
    mount: (root, build) => void (refresh = mount(root, build)),
  });
  function settle() {
    model.settled = model.values;
    refresh();
  }
  const settleSoon = whenSettled(PAUSE_MS, settle, new AbortController().signal);
  state.follow(() => {
    refresh();
    settleSoon();
  });
  return model;
}
