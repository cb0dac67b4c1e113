/**
 * What a fragment says: at once where it is as the page writes it, else by what is fetched for all others.
 *
 * @import { Engine } from '../lab/types.js'
 */

import { isTidy, readState } from './state.js';

/** @typedef {ReturnType<typeof readState>} Read */

/** What reads all others, once it is there. @type {typeof import('./reading/link.js') | undefined} */
let reading;

/** @param {string} fragment  with or without the leading `#` @param {Engine} lab @returns {Read | Promise<Read>} */
export function readFragment(fragment, lab) {
  const read = readState(fragment, lab);
  if (isTidy(read)) return read;
  if (reading !== undefined) return reading.readLink(fragment, lab);
  return import('./reading/link.js').then(
    (module) => {
      reading = module;
      return module.readLink(fragment, lab);
    },
    () => read,
  );
}
