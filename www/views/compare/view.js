/**
 * All functions in one table, and any two of them side by side.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { ViewModel } from '../model.js'
 * @import { Row, Texts } from './rows.js'
 */

import { inWords, language, t } from '../../i18n/i18n.js';
import { computed, createLive, guard } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { createModel } from '../model.js';
import { sorted } from './columns.js';
import { createCostPanel } from './cost.js';
import { createExportPanel } from './export.js';
import { createFilters, createReset, filtered } from './filters.js';
import { KEYS } from './keys.js';
import { createPair } from './pair.js';
import { createPinnedHead } from './pinned-head.js';
import { fetchTexts, findRows, giveCosts, giveTexts } from './rows.js';
import { createColumnChooser, createTable } from './table.js';

/**
 * What the view shows. `edition` is another one when texts or costs are others; visible rows are in their order.
 * @typedef {ViewModel<typeof KEYS> & { texts: Texts, edition: number, visible: () => Row[] }} Model
 */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, isShown } = parts;
  const rows = findRows(lab);
  /** @type {Model} */
  const model = Object.assign(createModel(parts, 'compare', KEYS), { texts: {}, edition: 0, visible: () => rows });

  let refresh = () => {};

  function build() {
    const depends = () => {
      const { search, family, filter, sort, columns } = model.values;
      return [search, family, filter, sort, columns, model.edition];
    };
    model.visible = guard(depends, () => computed(() => sorted(filtered(rows, model.values), model.values.sort)));
    const cost = createCostPanel(lab, (costs) => {
      giveCosts(rows, costs);
      model.edition += 1;
      refresh();
    });
    const isEmpty = () => model.visible().length === 0;
    const functions = createTable(model);
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
        createFilters(model),
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
        createExportPanel(model),
      ),
      element('section.compare-section', worded('h3', 'compare.pair.title'), ...createPair(model)),
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
    model.tell();
  }

  await translate();
  const { built, refresh: again } = createLive(build);
  refresh = again;
  root.append(...built.nodes);
  model.follow(() => refresh());
  store.subscribe(() => {
    if (!isShown()) built.stop();
  });
  let isFirst = true;
  inWords(() => {
    if (!isFirst) translate();
    isFirst = false;
  });
  return model.tell;
}
