/**
 * The table of all functions: a row each, sorted by the buttons in its head; and the button that opens the list of columns.
 *
 * @import { ColumnId, Sort } from './keys.js'
 * @import { Row } from './rows.js'
 * @import { Model } from './view.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { computed, follow, guard } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { drawing, element, icon } from '../../ui/element.js';
import { createPopup } from '../../ui/popup.js';
import { COLUMN } from './columns.js';
import { COLUMNS } from './keys.js';

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

/** @param {Model} model */
export function createTable(model) {
  const columns = () => model.values.columns;

  /** One way, the other way, and back to the catalogue's order. @param {Sort['column']} column */
  function turn(column) {
    const { sort } = model.values;
    if (sort?.column !== column) model.set({ sort: { column, descending: false } });
    else model.set({ sort: sort.descending ? null : { column, descending: true } });
  }

  /** @param {ColumnId | 'name'} id */
  function createHead(id) {
    const note = NOTES[id];
    const words = element('span.compare-heading', () => heading(id), note ? element('small', note) : null);
    const button = element('button.compare-sort', { onclick: () => turn(id) }, words, element('span.arrows', ...arrows()));

    function order() {
      const { sort } = model.values;
      return sort?.column === id && (sort.descending ? 'descending' : 'ascending');
    }

    return element(`th.compare-${id}`, { scope: 'col', 'data-column': id, 'aria-sort': order }, button);
  }

  /** @param {Row} row */
  function createName({ entry: { id } }) {
    const curve = drawing(model.lab.thumbnail(id, {}, THUMBNAIL), { ...THUMBNAIL, class: 'thumbnail' });
    return element(
      'th.compare-name',
      { scope: 'row' },
      element('div', curve, element('a', { href: `#functions=${id}` }, functionName(id))),
    );
  }

  /** @param {ColumnId} id @param {Row} row */
  function createCell(id, row) {
    const nodes = COLUMN[id].nodes?.(row) ?? [];
    const lines = nodes.length > 0 ? nodes : COLUMN[id].lines(row).map((text) => element('span', text));
    return element(`td.compare-${id}`, ...lines);
  }

  const createRow = (/** @type {Row} */ row) =>
    element('tr', { 'data-function': row.entry.id }, createName(row), ...columns().map((id) => createCell(id, row)));

  const heads = new Map(/** @type {const} */ (['name', ...COLUMNS]).map((id) => [id, createHead(id)]));
  const head = element('tr');
  follow(columns, (ids) => head.replaceChildren(.../** @type {const} */ (['name', ...ids]).map((id) => heads.get(id) ?? '')));

  const body = element('tbody');
  /** The rows as they are written with these columns. @type {() => Map<Row, HTMLTableRowElement>} */
  const written = guard(
    () => [columns(), model.edition],
    () => computed(() => new Map()),
  );
  follow(model.visible, (rows) => {
    const known = written();
    for (const row of rows) if (!known.has(row)) known.set(row, createRow(row));
    body.replaceChildren(...rows.map((row) => known.get(row) ?? ''));
  });
  return element('table.compare-table', worded('caption.visually-hidden', 'compare.all'), element('thead', head), body);
}

/** The button that opens the list of columns. @param {Model} model */
export function createColumnChooser(model) {
  const button = element('button.button', worded('span', 'compare.columns'), icon('down'));

  function build() {
    const boxes = COLUMNS.map((id) =>
      element('input', { type: 'checkbox', value: id, checked: model.values.columns.includes(id), onchange: commit }),
    );
    function commit() {
      model.set({ columns: COLUMNS.filter((_, index) => boxes[index]?.checked) });
    }
    const labels = COLUMNS.map((id, index) => element('label.switch.mark-switch', boxes[index] ?? null, heading(id)));
    return element('div.marks-menu', { role: 'group', 'aria-label': t('compare.columns') }, ...labels);
  }

  createPopup(button, build, { focus: 'input' });
  return button;
}
