/**
 * What a fragment says: at once where it is as the page writes it, else by what is fetched for all others.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Read } from './state.js'
 */

import { isTidy, readOwn } from './state.js';
import { adopted } from './view-keys.js';

/** What reads all others, once it is there. @type {typeof import('./reading/link.js') | undefined} */
let reading;

/** @param {string} fragment  with or without the leading `#` @param {Engine} lab @returns {Read | Promise<Read>} */
export function readFragment(fragment, lab) {
  const read = readOwn(fragment, lab);
  if (isTidy(read)) return adopted(read);
  if (reading !== undefined) return adopted(reading.readLink(fragment, lab));
  return import('./reading/link.js').then(
    (module) => {
      reading = module;
      return adopted(module.readLink(fragment, lab));
    },
    () => adopted(read),
  );
}
