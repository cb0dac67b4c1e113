/**
 * All functions in one table, and any two of them side by side.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Values } from './keys.js'
 * @import { Row } from './rows.js'
 * @import { Texts } from './texts.js'
 */

import { inWords, language, t } from '../../i18n/i18n.js';
import { computed, createLive, guard } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { createViewState } from '../../state/view-state.js';
import { createColumnChooser } from './column-chooser.js';
import { sorted } from './columns.js';
import { createCostPanel } from './cost-panel.js';
import { createExportPanel } from './export-panel.js';
import { toCSV, toMarkdown } from './export.js';
import { createFilters, createReset, filtered } from './filters.js';
import { KEYS } from './keys.js';
import { createPair } from './pair.js';
import { createPinnedHead } from './pinned-head.js';
import { findRows, giveCosts, giveTexts } from './rows.js';
import { createTable, heading } from './table.js';
import { fetchTexts } from './texts.js';

/**
 * What the view shows.
 * @typedef {object} Model
 * @property {Values} values
 * @property {Texts} texts
 * @property {number} edition  another one when texts or costs are others
 * @property {() => Row[]} visible  in their order
 * @property {(patch: Partial<Values>) => void} set
 */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, isShown } = parts;
  const rows = await findRows(lab);
  const entries = rows.map(({ entry }) => entry);
  const state = createViewState(parts, 'compare', KEYS);
  /** @type {Model & typeof state} */
  const model = Object.assign(state, { texts: {}, edition: 0, visible: () => rows });

  let refresh = () => {};

  function build() {
    const depends = () => [
      model.values.search,
      model.values.family,
      model.values.filter,
      model.values.sort,
      model.values.columns,
      model.edition,
    ];
    model.visible = guard(depends, () => computed(() => sorted(filtered(rows, model.values), model.values.sort)));
    const cost = createCostPanel(lab, (costs) => {
      giveCosts(rows, costs);
      model.edition += 1;
      refresh();
    });
    const isEmpty = () => model.visible().length === 0;
    const functions = createTable(lab, model);
    const region = element(
      'div.compare-region',
      { role: 'region', tabindex: 0, 'aria-labelledby': 'compare-all', 'aria-describedby': 'compare-caption', hidden: isEmpty },
      functions,
    );
    const count = () => t('compare.count', { count: model.visible().length, all: rows.length });
    const nodes = [
      worded('h2', 'compare.title'),
      worded('p.view-lead', 'compare.lead'),
      element(
        'section.compare-section',
        element('h3', { id: 'compare-all' }, () => t('compare.all')),
        createFilters(entries, model),
        element(
          'div.compare-bar',
          element('p.compare-count', { role: 'status' }, count),
          createReset(model),
          createColumnChooser(model),
          cost.node,
        ),
        element('div.compare-frame', createPinnedHead(region, functions), region),
        element('p.compare-empty', { hidden: () => !isEmpty() }, () => t('compare.empty')),
        element('p.figure-caption', { id: 'compare-caption' }, () => t('compare.caption')),
        cost.words,
        createExportPanel({
          csv: () => toCSV(model.visible(), model.values.columns),
          markdown: () => toMarkdown(model.visible(), model.values.columns, heading),
        }),
      ),
      element('section.compare-section', worded('h3', 'compare.pair.title'), ...createPair({ lab, store }, entries, model)),
    ];
    return { nodes, stop: cost.stop };
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
    model.texts = texts;
    model.edition += 1;
    state.tell();
  }

  await translate();
  const { built, refresh: again } = createLive(build);
  refresh = again;
  root.append(...built.nodes);
  state.follow(() => refresh());
  store.subscribe(() => {
    if (!isShown()) built.stop();
  });
  let isFirst = true;
  inWords(() => {
    if (!isFirst) translate();
    isFirst = false;
  });
  return state.tell;
}
