/** What a curve is: its mark, a dot or a stroke, and its name. */

import { element } from './element.js';

/**
 * An item of a legend.
 * @param {import('./element.js').Child[]} content
 * @param {object} [looks]
 * @param {string} [looks.curve]  class of the item, which has the colour
 * @param {string} [looks.mark]  class of what stands for the curve
 * @param {string} [looks.part]  of the item in an element
 */
export const legendItem = (content, { curve, mark = 'dot', part } = {}) =>
  element('li', { class: curve, part }, element('span', { class: mark }), ...content);
