/**
 * What a part below the plot consists of.
 *
 * @import { State } from '../state/state.js'
 * @import { LiveParts } from './live.js'
 */

import { createLive } from '../i18n/live.js';

/**
 * Builds the children of a part: anew where the state is so much another one, and in other words. In between their live pieces follow the
 * state, and are written again by what is returned.
 * @param {HTMLElement} root
 * @param {LiveParts} parts
 * @param {(state: State, previous: State) => boolean} isOther
 * @param {() => Node[]} build
 */
export function fillPart(root, { store, words, signal }, isOther, build) {
  let refresh = () => {};
  function rebuild() {
    const live = createLive(build);
    refresh = live.refresh;
    root.replaceChildren(...live.built);
  }
  store.subscribe((state, previous) => (isOther(state, previous) ? rebuild() : refresh()), signal);
  words.inWords(rebuild, signal);
  return () => refresh();
}
