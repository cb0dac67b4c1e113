/**
 * The address of a state, whatever the address bar says yet.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state.js'
 */

import { writeState } from '../state.js';

/**
 * @param {Engine} lab
 * @param {State} state
 * @param {string} page  the address of the page, with any fragment or none
 * @returns {string}
 */
export function toLink(lab, state, page) {
  const [base = ''] = page.split('#', 1);
  const fragment = writeState(state, lab);
  return fragment === '' ? base : `${base}#${fragment}`;
}

/** Whether a page was opened from a disk: its address leads nobody else to it, and names folders of the reader's. @param {string} page */
export const isOnDisk = (page) => page.startsWith('file:');

/** An address as it may stand on paper: of a page on a disk only the name of its file. @param {string} link */
export function citation(link) {
  const [base = '', ...fragment] = link.split('#');
  const name = isOnDisk(link) ? decodeURI(base.slice(base.lastIndexOf('/') + 1)) : base;
  return [name, ...fragment].join('#');
}
