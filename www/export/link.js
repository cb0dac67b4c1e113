/**
 * The URL of a state, which the address bar may not show yet.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { writeState } from '../state/address.js';

/** @param {Engine} lab @param {State} state @param {string} page  the URL of the page, with or without a fragment */
export function toLink(lab, state, page) {
  const [base = ''] = page.split('#', 1);
  const fragment = writeState(state, lab);
  return fragment === '' ? base : `${base}#${fragment}`;
}

/** Whether a page was opened from disk: its URL is useless to others and reveals the reader's folders. @param {string} page */
export const isOnDisk = (page) => page.startsWith('file:');

/** A URL for print; of a page on disk only the file name. @param {string} link */
export function citation(link) {
  const [base = '', ...fragment] = link.split('#');
  const name = isOnDisk(link) ? decodeURI(base.slice(base.lastIndexOf('/') + 1)) : base;
  return [name, ...fragment].join('#');
}
