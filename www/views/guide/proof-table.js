/** The numbers that prove something, as a table that scrolls where it must. */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';

/** The rows, the first cell of each a heading, with optional column headings and caption. @typedef {{ caption?: string, head: string[] | null, rows: string[][] }} Proof */

/** @param {Proof['head']} head */
function columns(head) {
  if (head === null) return [];
  const cells = head.map((cell) => (cell === '' ? element('td') : element('th', { scope: 'col' }, cell)));
  return [element('thead', element('tr', ...cells))];
}

/** @param {string[]} row */
function line([name = '', ...cells]) {
  return element('tr', element('th', { scope: 'row' }, name), ...cells.map((cell) => element('td', cell)));
}

export function createProofTable() {
  const table = element('table.guide-numbers');
  const node = element('div.guide-scroll', { role: 'group' }, table);
  stopWhereItScrolls(node);
  return {
    node,
    /** @param {Proof} proof @param {string} [name]  accessible name */
    show({ caption = t('guide.proof'), head, rows }, name = t('guide.proof')) {
      node.setAttribute('aria-label', name);
      table.replaceChildren(element('caption', caption), ...columns(head), element('tbody', ...rows.map(line)));
    },
  };
}
