/**
 * The table of all functions: a row each, sorted by the buttons in its head.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ColumnId, Sort } from './keys.js'
 * @import { Row } from './rows.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { drawing, element } from '../../ui/element.js';
import { COLUMN } from './columns.js';

/** Of a tiny curve, CSS px. */
const THUMBNAIL = { width: 36, height: 24 };

/** Notes below the names of columns. @type {Partial<Record<ColumnId | 'name', () => string>>} */
const NOTES = {
  mean: () => 'x ~ N(0, 1)',
  saturation: () => '|f′| < 0.01',
  cost: () => t('compare.cost.unit'),
};

/** @param {ColumnId | 'name'} id */
export const heading = (id) => t(`compare.column.${id}`);

/** An arrow up and one down; the one that is true is dark. */
const arrows = () => [
  drawing('M1.5 6.5L5 2.5L8.5 6.5', { width: 10, height: 8, class: 'arrow arrow-up' }),
  drawing('M1.5 1.5L5 5.5L8.5 1.5', { width: 10, height: 8, class: 'arrow arrow-down' }),
];

/**
 * @param {Lab} lab
 * @param {(sort: Sort | null) => void} ask  for another order
 */
export function createTable(lab, ask) {
  const head = element('tr');
  const body = element('tbody');
  const caption = element('caption', { class: 'visually-hidden' });
  const node = element('table', { class: 'compare-table' }, caption, element('thead', {}, head), body);
  /** @type {Sort | null} */
  let current = null;
  /** The rows as they are written in this language and with these columns. @type {Map<Row, HTMLTableRowElement>} */
  const written = new Map();
  /** @type {readonly ColumnId[]} */
  let columns = [];

  /** One way, the other way, and back to the catalogue's order. @param {Sort['column']} column */
  function turn(column) {
    if (current?.column !== column) ask({ column, descending: false });
    else ask(current.descending ? null : { column, descending: true });
  }

  /** @param {ColumnId | 'name'} id */
  function headCell(id) {
    const note = NOTES[id]?.();
    const words = element('span', { class: 'compare-heading' }, heading(id), note === undefined ? null : element('small', {}, note));
    const button = element(
      'button',
      { type: 'button', class: 'compare-sort', onclick: () => turn(id) },
      words,
      element('span', { class: 'arrows' }, ...arrows()),
    );
    return element('th', { scope: 'col', class: `compare-${id}`, 'data-column': id }, button);
  }

  /** @param {Row} row */
  function nameCell({ entry: { id, params } }) {
    const defaults = Object.fromEntries(params.map((parameter) => [parameter.id, parameter.default]));
    return element(
      'th',
      { scope: 'row', class: 'compare-name' },
      element(
        'div',
        {},
        drawing(lab.thumbnail(id, defaults, THUMBNAIL), { ...THUMBNAIL, class: 'thumbnail' }),
        element('a', { href: `#functions=${id}` }, functionName(id)),
      ),
    );
  }

  /** @param {ColumnId} id @param {Row} row */
  function cell(id, row) {
    const nodes = COLUMN[id].nodes?.(row) ?? [];
    const lines = nodes.length > 0 ? nodes : COLUMN[id].lines(row).map((text) => element('span', {}, text));
    return element('td', { class: `compare-${id}` }, ...lines);
  }

  /** @param {Row} row */
  function rowNode(row) {
    const known = written.get(row);
    if (known !== undefined) return known;
    const made = element('tr', { 'data-function': row.entry.id }, nameCell(row), ...columns.map((id) => cell(id, row)));
    written.set(row, made);
    return made;
  }

  function showOrder() {
    for (const each of head.children) {
      const isSorted = current?.column === /** @type {HTMLElement} */ (each).dataset.column;
      if (isSorted) each.setAttribute('aria-sort', current?.descending ? 'descending' : 'ascending');
      else each.removeAttribute('aria-sort');
    }
  }

  return {
    node,
    /** Rewrites everything, for another language, other columns or new data. */
    write() {
      written.clear();
      caption.textContent = t('compare.all');
      // The button that was pressed keeps the focus.
      const focused = head.contains(document.activeElement) ? document.activeElement?.closest('th')?.dataset.column : undefined;
      head.replaceChildren(.../** @type {const} */ (['name', ...columns]).map(headCell));
      showOrder();
      if (focused !== undefined) /** @type {HTMLElement | null} */ (head.querySelector(`[data-column="${focused}"] button`))?.focus();
    },
    /** @param {Row[]} rows @param {Sort | null} sort @param {readonly ColumnId[]} shown */
    show(rows, sort, shown) {
      current = sort;
      if (shown.join() !== columns.join() || head.children.length === 0) {
        columns = shown;
        this.write();
      }
      showOrder();
      body.replaceChildren(...rows.map(rowNode));
    },
  };
}
