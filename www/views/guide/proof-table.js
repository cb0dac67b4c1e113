/** The numbers that prove something, as a table that scrolls where it must. */

import { t } from '../../i18n/i18n.js';
import { computed } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';

/** The rows, the first cell of each a heading, with optional column headings and caption. @typedef {{ caption?: string, head: string[] | null, rows: string[][] }} Proof */

/** @param {() => Proof} read  always as many rows and columns @param {() => string} title  of what is proved */
export function createProofTable(read, title) {
  const proof = computed(read);
  const { head, rows } = proof();
  const caption = element('caption', () => proof().caption ?? t('guide.proof'));
  const titles = head?.map((text, column) => (text === '' ? element('td') : () => proof().head?.[column] ?? ''));
  const lines = rows.map((cells, index) => {
    const [name, ...others] = cells.map((_, column) => () => proof().rows[index][column]);
    return row({}, name, ...others);
  });
  const numbers = table('table.guide-numbers', { caption, ...(titles && { head: titles }) }, ...lines);
  return scrolling('div.guide-scroll', { label: () => t('guide.proof.of', { title: title() }), role: 'group' }, numbers);
}
