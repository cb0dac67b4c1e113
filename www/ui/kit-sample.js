/** A part of the kit on its page. */

import { element } from './element.js';

/** @param {string} name @param {...Node} nodes */
export const sample = (name, ...nodes) =>
  element('section', { 'data-part': name }, element('h3', name), element('div.kit-sample', ...nodes));
