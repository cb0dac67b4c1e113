/**
 * The optimum depends on the measure: the best coefficients for several measures, found one at a time.
 *
 * @import { Measure } from '../../lab/types.js'
 * @import { Curve } from '../../state/state.js'
 * @import { Best } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { createLive, follow } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { row, table } from '../../ui/table.js';
import { CURVES } from '../../state/state.js';
import { KINDS } from './kinds.js';
import { bestText, errorText, measureText } from './numerals.js';
import { scrolling } from './pieces.js';
import { valueButton } from './table.js';

/** @typedef {{ curve: Curve, measure: Measure }} Asked */

/** @type {Asked[]} */
const ROWS = [
  ...CURVES.map((curve) => ({ curve, measure: /** @type {const} */ ('largest') })),
  ...[0.5, 1, 2, 3].map((deviation) => ({ curve: /** @type {const} */ ('f'), measure: { mean: 0, deviation } })),
  { curve: 'df', measure: { mean: 0, deviation: 1 } },
  { curve: 'd2f', measure: { mean: 0, deviation: 1 } },
  { curve: 'f', measure: { x: [-3, 3] } },
];

/** @param {Model} model */
export function createDependence(model) {
  /** What has been found, by row and kind. @type {(Best | null)[][]} */
  const found = [];

  /** @param {Asked} asked @param {number} index */
  function createRow({ curve, measure }, index) {
    const cells = KINDS.flatMap((kind, i) => {
      const best = () => found[index]?.[i];
      const text = () => bestText(kind, best());
      return [valueButton(model, kind, () => best()?.value, text), () => errorText(best()?.measured)];
    });
    return row({}, () => measureText(curve, measure), ...cells);
  }

  const head = [
    () => t('gelu.dependence.measure'),
    ...KINDS.flatMap(({ id, parameter }) => [
      () => t('gelu.dependence.best', { symbol: parameter, name: functionName(id) }),
      () => t('gelu.dependence.error'),
    ]),
  ];
  const { built, refresh } = createLive(() =>
    table(
      'table.gelu-table.gelu-dependence',
      { caption: worded('caption.gelu-caption', 'gelu.dependence.caption'), head },
      ...ROWS.map(createRow),
    ),
  );

  /** One row per task, so that the page stays responsive. */
  function find() {
    const asked = ROWS[found.length];
    if (asked === undefined) {
      built.dataset.complete = '';
      return;
    }
    found.push(KINDS.map((kind) => model.answers.best(kind, asked.curve, asked.measure)));
    refresh();
    setTimeout(find);
  }

  find();
  follow(language, refresh);
  return scrolling('gelu.dependence', built);
}
