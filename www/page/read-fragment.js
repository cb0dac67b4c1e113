/**
 * What a fragment says: at once where it is as the page writes it, else by what is fetched for all others.
 *
 * @import { Engine } from '../lab/types.js'
 */

import { isTidy, readState } from '../state.js';

/** @typedef {ReturnType<typeof readState>} Read */

/** @param {string} fragment  with or without the leading `#` @param {Engine} lab @returns {Read | Promise<Read>} */
export function readFragment(fragment, lab) {
  const read = readState(fragment, lab);
  if (isTidy(read)) return read;
  return import('../reading/link.js').then(
    ({ readLink }) => readLink(fragment, lab),
    () => read,
  );
}
