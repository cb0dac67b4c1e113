/**
 * Tables.
 *
 * @import { Attribute, Child } from './element.js'
 */

import { element } from './element.js';

/** A cell, or what stands in it. @typedef {Child} Cell */

/** @param {'th' | 'td'} tag @param {Record<string, Attribute>} attributes @param {Cell} content */
const cellOf = (tag, attributes, content) => (content instanceof HTMLTableCellElement ? content : element(tag, attributes, content));

/** The heading of a column. @param {Cell} content */
const columnHead = (content) => cellOf('th', { scope: 'col' }, content);

/** A row: its heading, and its cells. @param {Record<string, Attribute>} attributes @param {Cell} head @param {...Cell} cells */
export const row = (attributes, head, ...cells) =>
  element('tr', attributes, cellOf('th', { scope: 'row' }, head), ...cells.map((cell) => cellOf('td', {}, cell)));

/**
 * @param {'table' | `table.${string}`} tag
 * @param {object} parts
 * @param {HTMLTableCaptionElement} parts.caption
 * @param {readonly Cell[] | HTMLTableSectionElement} [parts.head]  headings of the columns
 * @param {Record<string, Attribute>} [parts.attributes]
 * @param {...HTMLElement} body  rows, or sections of rows
 */
export function table(tag, { caption, head, attributes = {} }, ...body) {
  const thead = head === undefined || head instanceof Node ? (head ?? null) : element('thead', element('tr', ...head.map(columnHead)));
  const sections = body[0] instanceof HTMLTableSectionElement ? body : [element('tbody', ...body)];
  return element(tag, attributes, caption, thead, ...sections);
}
