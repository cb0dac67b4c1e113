/**
 * The visible table as CSV and as Markdown, and the buttons that hand it over.
 *
 * @import { Field } from './columns.js'
 * @import { ColumnId } from './keys.js'
 * @import { Row } from './rows.js'
 * @import { Model } from './view.js'
 */

import { cell, quoted, tableText } from '../../export/csv.js';
import { copyText } from '../../export/copy.js';
import { saveText } from '../../export/file.js';
import { t } from '../../i18n/i18n.js';
import { button, createStatus } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { COLUMN } from './columns.js';
import { heading } from './table.js';

/** Without it, spreadsheets assume an older encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** All columns that are shown, the name first. @param {readonly ColumnId[]} columns */
const all = (columns) => /** @type {const} */ (['name', ...columns]).map((id) => COLUMN[id]);

/** No value is an empty cell. @param {Field} field */
function cellOf(field) {
  if (field === null) return '';
  if (typeof field === 'number') return cell(field);
  if (typeof field === 'boolean') return String(field);
  // A spreadsheet would evaluate it as a formula.
  const harmless = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(harmless) ? quoted(harmless) : harmless;
}

/** @param {Row[]} rows @param {readonly ColumnId[]} columns */
export function toCSV(rows, columns) {
  const fields = all(columns).flatMap((column) => column.fields);
  const lines = [fields.map(([heading]) => heading), ...rows.map((row) => fields.map(([, field]) => cellOf(field(row))))];
  return BYTE_ORDER_MARK + tableText(lines);
}

/** Escapes Markdown syntax. @param {string} text */
const escape = (text) => text.replace(/[\\`*_<>[\]$]/g, '\\$&');

/** @param {string[]} cells */
const line = (cells) => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |\n`;

/** @param {Row[]} rows @param {readonly ColumnId[]} columns @param {(id: ColumnId | 'name') => string} heading */
export function toMarkdown(rows, columns, heading) {
  const shown = /** @type {const} */ (['name', ...columns]);
  const written = (/** @type {Row} */ row) =>
    all(columns).map((column) => column.prose?.(row, escape) ?? column.lines(row).map(escape).join('; '));
  return [shown.map((id) => escape(heading(id))), shown.map(() => '---'), ...rows.map(written)].map(line).join('');
}

/** Without an extension. */
const NAME = 'activation-functions';

/** @param {Model} model */
export function createExportPanel(model) {
  const csv = () => toCSV(model.visible(), model.values.columns);
  const markdown = () => toMarkdown(model.visible(), model.values.columns, heading);
  const { node: status, say } = createStatus('span.compare-status');
  const field = element('textarea.compare-export-text', {
    readonly: true,
    rows: 6,
    hidden: true,
    'aria-label': () => t('compare.export.markdown'),
  });

  /** @param {string} extension @param {string} type @param {() => string} text */
  const save = (extension, type, text) => () => {
    field.hidden = true;
    say(t('share.saved', { name: saveText(text(), `${NAME}.${extension}`, type) }));
  };
  const copy = async () => say(t((await copyText(markdown(), field)) ? 'code.copied' : 'code.copy.refused'));

  return element(
    'div.compare-export',
    { role: 'group', 'aria-label': () => t('compare.export') },
    worded('span.quiet', 'compare.export'),
    button('compare.export.csv', save('csv', 'text/csv', csv), { 'data-export': 'csv' }),
    button('compare.export.markdown', save('md', 'text/markdown', markdown), { 'data-export': 'markdown' }),
    button('compare.export.copy', copy, { 'data-export': 'copy' }),
    status,
    field,
  );
}
