/**
 * All functions in one table, and any two of them side by side.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, language, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { reportProblems } from '../../state/key-values.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createColumnChooser } from './column-chooser.js';
import { sorted } from './columns.js';
import { createCostPanel } from './cost-panel.js';
import { createExportPanel } from './export-panel.js';
import { toCSV, toMarkdown } from './export.js';
import { createFilters, filtered } from './filters.js';
import { compareKeys } from './keys.js';
import { createPair } from './pair.js';
import { createPinnedHead } from './pinned-head.js';
import { findRows, giveCosts, giveTexts } from './rows.js';
import { createTable, heading } from './table.js';
import { fetchTexts } from './texts.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, { lab, store, messages, isShown }) {
  const rows = await findRows(lab);
  const entries = rows.map(({ entry }) => entry);
  const table = compareKeys(lab, entries);
  const keys = createViewKeys(store, 'compare', table);
  let { values } = keys.read();

  const visible = () => sorted(filtered(rows, values), values.sort);
  const filters = createFilters(entries, (patch) => keys.write(patch));
  const functions = createTable(lab, (sort) => keys.write({ sort }));
  const columns = createColumnChooser(
    () => values.columns,
    (chosen) => keys.write({ columns: chosen }),
  );
  const exports = createExportPanel({
    csv: () => toCSV(visible(), values.columns),
    markdown: () => toMarkdown(visible(), values.columns, heading),
  });
  const cost = createCostPanel(lab, (costs) => {
    giveCosts(rows, costs);
    functions.write();
    showTable();
  });
  const pair = createPair({ lab, store }, entries, (chosen) => keys.write({ pair: chosen }));

  const title = element('h2');
  const lead = element('p', { class: 'view-lead' });
  const tableTitle = element('h3', { id: 'compare-all' });
  const count = element('p', { class: 'compare-count', role: 'status' });
  const caption = element('p', { class: 'figure-caption', id: 'compare-caption' });
  const empty = element('p', { class: 'compare-empty' });
  const region = element(
    'div',
    { class: 'compare-region', role: 'region', tabindex: 0, 'aria-labelledby': 'compare-all', 'aria-describedby': 'compare-caption' },
    functions.node,
  );
  const pairTitle = element('h3');
  root.append(
    title,
    lead,
    element(
      'section',
      { class: 'compare-section' },
      tableTitle,
      filters.node,
      element('div', { class: 'compare-bar' }, count, filters.reset, columns.node, cost.node),
      element('div', { class: 'compare-frame' }, createPinnedHead(region, functions.node), region),
      empty,
      caption,
      cost.words,
      exports.node,
    ),
    element('section', { class: 'compare-section' }, pairTitle, ...pair.nodes),
  );

  function showTable() {
    const found = visible();
    functions.show(found, values.sort, values.columns);
    count.textContent = t('compare.count', { count: found.length, all: rows.length });
    region.hidden = found.length === 0;
    empty.hidden = found.length > 0;
  }

  /** The message for each key with an invalid value. */
  const said = Object.fromEntries(
    /** @type {(keyof typeof table)[]} */ (Object.keys(table)).map((key) => [
      `compare-${key}`,
      { allowed: () => t(`compare.allowed.${key}`), fallback: () => table[key].fallback || t('state.nothing') },
    ]),
  );
  const tell = (/** @type {{ key: string, value: string }[]} */ problems) => reportProblems(messages, said, problems);

  /** Shows the state of the URL. */
  function follow() {
    const read = keys.read();
    values = read.values;
    tell(read.problems);
    filters.show(values);
    showTable();
    pair.show(values.pair);
  }

  function writeWords() {
    title.textContent = t('compare.title');
    lead.textContent = t('compare.lead');
    tableTitle.textContent = t('compare.all');
    caption.textContent = t('compare.caption');
    empty.textContent = t('compare.empty');
    pairTitle.textContent = t('compare.pair.title');
    for (const part of [filters, functions, columns, cost, exports, pair]) part.write();
    follow();
  }

  /** Switches the language of everything at once. */
  async function translate() {
    const asked = language();
    const texts = await fetchTexts().catch(() => {
      // The table does without, until they are there.
      needed('info.notes', fetchTexts).then(translate);
      return {};
    });
    if (asked !== language()) return;
    giveTexts(rows, texts);
    pair.giveTexts(texts);
    writeWords();
  }

  store.subscribe((state, previous) => {
    if (isShown()) {
      if (state.unknown !== previous.unknown) follow();
    } else {
      cost.stop();
      tell([]);
    }
  });
  await translate();
  let isFirst = true;
  inWords(() => {
    if (!isFirst) translate();
    isFirst = false;
  });
  return follow;
}
