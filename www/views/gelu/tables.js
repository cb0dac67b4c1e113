/**
 * The table of errors of each approximation: current value, values in use, and optimum; and that of the best coefficients for
 * several measures, on which the optimum depends.
 *
 * @import { ApproximationError, Measure } from '../../lab/types.js'
 * @import { Attribute } from '../../ui/element.js'
 * @import { GeluValues } from './keys.js'
 * @import { Best, Kind, Model } from './model.js'
 * @import { Curve } from '../../state/state.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { computed, createLive, follow, guard } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';
import { markLabel } from '../../functions/title.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { display, editable } from '../../numbers/display.js';
import { worded } from '../../ui/choice.js';
import { CURVES } from '../../state/state.js';
import { bestOf } from './best.js';
import { showErrors } from './figures.js';
import { KINDS } from './model.js';
import { bestText, errorText, measureText, placeText } from './numerals.js';

/** Significant digits of the values in use: enough for 0.0356774. */
export const MARK_DIGITS = 8;

/** @type {Record<string, (error: ApproximationError) => string>} */
const CELLS = {
  largest: ({ largest }) => errorText(largest),
  at: ({ at }) => placeText(at),
  square: ({ normal }) => errorText(normal.meanSquare.value),
  mean: ({ normal }) => errorText(normal.mean.value),
  interval: ({ interval }) => errorText(interval.meanSquare.value),
};

/**
 * A button that gives a coefficient a value.
 * @param {Model} model
 * @param {Kind} kind
 * @param {() => number | undefined} value  until it is known, the button is disabled
 * @param {() => string} text
 */
function valueButton(model, kind, value, text) {
  const use = () => {
    model.set({ [kind.parameter]: value() });
    showErrors(kind);
  };
  const label = () => (value() === undefined ? null : t('gelu.value.use', { symbol: kind.parameter, value: text() }));
  return element('button.gelu-value', { disabled: () => value() === undefined, 'aria-label': label, onclick: use }, text);
}

/** @param {Model} model */
export function createErrorTable(model) {
  const normal = () => `N(${display(model.values.mu)}, ${display(model.values.sigma)}²)`;
  const ends = () => ({ lo: display(model.values.interval[0]), hi: display(model.values.interval[1]) });
  const depends = () => [language(), model.values.order, model.values.mu, model.values.sigma, model.values.interval];
  const head = [
    () => t('gelu.table.value'),
    () => t('gelu.table.largest'),
    () => t('gelu.table.at'),
    () => t('gelu.table.square.normal', { normal: normal() }),
    () => t('gelu.table.mean', { normal: normal() }),
    () => t('gelu.table.square.interval', ends()),
  ];
  const caption = () => t('gelu.table.caption', { curve: CURVE_SIGNS[model.values.order] });
  const bodies = KINDS.map((kind) =>
    guard(
      () => [...depends(), model.values[kind.parameter], model.settled],
      () => createRows(model, kind),
    ),
  );
  const shown = guard(depends, () => table('table.gelu-table', { caption: element('caption.gelu-caption', caption), head }, ...bodies));
  return scrolling('div.gelu-scroll', { label: () => t('gelu.table') }, shown);
}

/** The rows of one approximation. @param {Model} model @param {Kind} kind */
function createRows(model, kind) {
  const own = () => model.values[kind.parameter];
  const best = computed(() => model.settled && bestOf(model, kind, model.settled));
  const name = element(`th.gelu-group.curve-${kind.colour}`, { scope: 'rowgroup', colspan: 6 }, element('span.dot'), () =>
    functionName(kind.id),
  );
  const values = () => model.values;
  return element(
    'tbody',
    element('tr', name),
    createRow(model, kind, { class: 'gelu-now', value: own, text: () => editable(own()), words: () => t('gelu.table.now'), values }),
    ...model.answers.given(kind).map((mark) => {
      const text = () => display(mark.value, MARK_DIGITS);
      return createRow(model, kind, { value: () => mark.value, text, words: () => markLabel(mark), values });
    }),
    createRow(model, kind, {
      class: 'gelu-best',
      hidden: () => best() === null,
      value: () => best()?.value,
      text: () => bestText(kind, best()),
      words: () => (best() ? t('gelu.table.best') : ''),
      values: () => model.settled,
    }),
  );
}

/**
 * @param {Model} model
 * @param {Kind} kind
 * @param {Record<string, Attribute> & {
 *   value: () => number | undefined, text: () => string, words: () => string, values: () => GeluValues | undefined }} row
 */
function createRow(model, kind, { value, text, words, values, ...attributes }) {
  const error = computed(() => {
    const [given, asked] = [value(), values()];
    return given === undefined || asked === undefined ? undefined : model.answers.error(kind, given, asked.order, asked);
  });
  const cells = Object.entries(CELLS).map(([name, write]) => {
    const written = () => (error() ? write(/** @type {ApproximationError} */ (error())) : '');
    return element('td', { 'data-cell': name }, written);
  });
  const head = element('th', { scope: 'row' }, valueButton(model, kind, value, text), ' ', element('span.quiet', words));
  return row({ 'data-kind': kind.kind, 'data-value': value, ...attributes }, head, ...cells);
}

/** @typedef {{ curve: Curve, measure: Measure }} Asked */

/** @type {Asked[]} */
const ROWS = [
  ...CURVES.map((curve) => ({ curve, measure: /** @type {const} */ ('largest') })),
  ...[0.5, 1, 2, 3].map((deviation) => ({ curve: /** @type {const} */ ('f'), measure: { mean: 0, deviation } })),
  { curve: 'df', measure: { mean: 0, deviation: 1 } },
  { curve: 'd2f', measure: { mean: 0, deviation: 1 } },
  { curve: 'f', measure: { x: [-3, 3] } },
];

/** The best coefficients, found one row at a time. @param {Model} model */
export function createDependence(model) {
  /** What has been found, by row and kind. @type {(Best | null)[][]} */
  const found = [];

  /** @param {Asked} asked @param {number} index */
  function createFound({ curve, measure }, index) {
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
      ...ROWS.map(createFound),
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
  return scrolling('div.gelu-scroll', { label: () => t('gelu.dependence') }, built);
}
