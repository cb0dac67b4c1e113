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
