/**
 * The optimum depends on the measure: the best coefficients for several measures, found one at a time.
 *
 * @import { Measure } from '../../lab/types.js'
 * @import { Curve } from '../../state/state.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/title.js';
import { display } from '../../numbers/display.js';
import { KINDS } from './kinds.js';
import { bestText, errorText } from './numerals.js';
import { scrolling } from './pieces.js';
import { valueButton } from './table.js';

/** @type {{ curve: Curve, measure: Measure }[]} */
const ROWS = [
  ...['f', 'df', 'd2f'].map((curve) => ({ curve: /** @type {Curve} */ (curve), measure: /** @type {Measure} */ ('largest') })),
  ...[0.5, 1, 2, 3].map((deviation) => ({ curve: /** @type {Curve} */ ('f'), measure: { mean: 0, deviation } })),
  { curve: 'df', measure: { mean: 0, deviation: 1 } },
  { curve: 'd2f', measure: { mean: 0, deviation: 1 } },
  { curve: 'f', measure: { x: [-3, 3] } },
];

/** @param {{ curve: Curve, measure: Measure }} row */
function words({ curve: order, measure }) {
  const curve = CURVE_SIGNS[order];
  if (measure === 'largest') return t('gelu.measured.largest', { curve });
  if ('x' in measure) return t('gelu.measured.interval', { curve, lo: display(measure.x[0] ?? 0), hi: display(measure.x[1] ?? 0) });
  return t('gelu.measured.normal', { curve, mu: display(measure.mean ?? 0), sigma: display(measure.deviation ?? 1) });
}

/** @param {Model} model */
export function createDependence(model) {
  const caption = element('caption', { class: 'gelu-caption' });
  const head = element('tr');
  const rows = ROWS.map((row) => {
    const title = element('th', { scope: 'row' });
    const cells = KINDS.map((kind) => ({ kind, use: valueButton(model, kind), error: element('td') }));
    const node = element('tr', {}, title, ...cells.flatMap(({ use, error }) => [element('td', {}, use.button), error]));
    return { row, title, cells, node };
  });
  const table = element(
    'table',
    { class: 'gelu-table gelu-dependence' },
    caption,
    element('thead', {}, head),
    element('tbody', {}, ...rows.map(({ node }) => node)),
  );

  /** One row per task, so that the page stays responsive. @param {number} index */
  function find(index) {
    const entry = rows[index];
    if (entry === undefined) {
      table.dataset.complete = '';
      return;
    }
    const { row, cells } = entry;
    for (const { kind, use, error } of cells) {
      const best = model.answers.best(kind, row.curve, row.measure);
      if (best === null) continue;
      use.show(best.value, bestText(kind, best));
      error.textContent = errorText(best.measured);
    }
    setTimeout(() => find(index + 1));
  }

  inWords(() => {
    caption.textContent = t('gelu.dependence.caption');
    const titles = [
      t('gelu.dependence.measure'),
      ...KINDS.flatMap(({ id, parameter }) => [
        t('gelu.dependence.best', { symbol: parameter, name: functionName(id) }),
        t('gelu.dependence.error'),
      ]),
    ];
    head.replaceChildren(...titles.map((title) => element('th', { scope: 'col' }, title)));
    for (const { row, title } of rows) title.textContent = words(row);
    find(0);
  });
  return scrolling('gelu.dependence', table);
}
