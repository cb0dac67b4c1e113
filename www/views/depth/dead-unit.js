/**
 * A unit whose bias can be lowered until its pre-activation is negative for every example, and the gradient under each
 * activation.
 *
 * @import { Model } from './keys.js'
 * @import { Framework, FunctionState, Lab, Series } from '../../lab/types.js'
 * @import { Respond } from './unit.js'
 */

import { functionName, list, t } from '../../i18n/i18n.js';
import { computed, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { spread } from '../../numbers/spread.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { whenSettled } from '../../ui/settle.js';
import { createChart } from '../../ui/chart.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { row, table } from '../../ui/table.js';
import { formula } from '../../functions/typeset.js';
import { guardOf } from '../model.js';
import { signed } from './gradient.js';
import { BIAS } from './keys.js';
import { descend, EXAMPLES, gradient, positives, preActivations, WEIGHTS } from './unit.js';

/** @type {readonly { f: FunctionState, stroke: NonNullable<Series['stroke']> }[]} */
const ACTIVATIONS = [
  { f: { id: 'relu', params: {} }, stroke: 'solid' },
  { f: { id: 'leaky_relu', params: { alpha: 0.1 } }, stroke: 'dashed' },
  { f: { id: 'elu', params: {} }, stroke: 'dotted' },
  { f: { id: 'gelu', params: {} }, stroke: 'solid' },
  { f: { id: 'silu', params: {} }, stroke: 'dashed' },
];
/** Of the chart. Data */
const X = /** @type {const} */ ([-8, 4]);
const Y = /** @type {const} */ ([-0.2, 1.2]);
/** With 0 among them: a slope that does not exist there leaves a gap. */
const XS = spread(X, 601);
const DESCENT = { rate: 0.5, steps: 200 };
const COLUMNS = /** @type {const} */ (['function', 'w1', 'w2', 'b', 'next', 'after']);
/** Delay before the descent is computed after a change of the bias. */
const PAUSE_MS = 60;

/**
 * An activation as a `Respond`; at a kink it has the slope that a framework returns.
 * @param {Lab} lab @param {FunctionState} f @param {() => Framework} framework @returns {Respond}
 */
function responder(lab, { id, params }, framework) {
  const kinks = lab.kinks(id, params);
  return (zs) => {
    const { f, df } = lab.evaluate(id, params, zs);
    return { f, df: df.map((slope, i) => kinks.find(({ x }) => x === zs[i])?.frameworks[framework()] ?? slope) };
  };
}

/** @param {FunctionState} f */
function nameOf({ id, params: { alpha } }) {
  const name = functionName(id);
  return alpha === undefined ? name : t('depth.unit.alpha', { name, alpha: display(alpha) });
}

/** @param {Model} view */
export function createDeadUnit(view) {
  const { said, evidence } = guardOf(view, ['b', 'kinks'], () => createEvidence(view));
  return element(
    'section.lesson-section.depth-unit.split',
    element(
      'div',
      worded('h3', 'depth.unit.title'),
      worded('p.lesson-text', 'depth.unit.text'),
      element('div.depth-formulas', formula('unit'), formula('unit-gradient')),
      dialOf(view, 'b', BIAS, () => t('depth.unit.bias')),
      said,
    ),
    element('div', ...evidence),
  );
}

/** What becomes of the unit, in words, as a chart and as a table. @param {Model} view */
function createEvidence(view) {
  const { lab } = view;
  const unit = () => ({ w: WEIGHTS, b: view.values.b });
  const rows = ACTIVATIONS.map(({ f, stroke }) => {
    const respond = responder(lab, f, () => view.values.kinks);
    const slope = computed(() => gradient(unit(), respond));
    const curve = { xs: XS, ys: lab.evaluate(f.id, f.params, XS).df, stroke, width: 2 };
    return { f, respond, slope, curve, after: element('td', { 'data-after': '' }) };
  });
  const count = computed(() => positives(unit()));
  const told = (/** @type {number} */ positive) => ({ count: positive, all: EXAMPLES.length });

  const chart = createChart(view, 'depth-chart');
  live(() => {
    const zs = preActivations(unit());
    const points = { xs: zs, stroke: /** @type {const} */ ('points'), width: 8 };
    chart.show({
      x: X,
      y: Y,
      series: rows.flatMap(({ respond, curve }, i) => [
        { ...curve, colour: i + 1 },
        { ...points, ys: respond(zs).df, colour: i + 1 },
      ]),
    });
    const slopes = list(rows.map(({ f, slope }) => t('depth.product', { name: nameOf(f), product: signed(slope().b) })));
    chart.describe(t('depth.unit.figure', { ...told(count()), b: display(view.values.b), slopes }));
  });
  const descendAll = () => {
    for (const { respond, after } of rows) {
      after.textContent = t('depth.unit.count', told(positives(descend(unit(), respond, DESCENT))));
    }
  };
  live(whenSettled(PAUSE_MS, descendAll));

  const lines = rows.map(({ f, slope, after }, i) => {
    const dot = element(`span.dot.curve-${i + 1}`);
    const name = element(
      'th',
      { scope: 'row' },
      dot,
      ' ',
      element('span', () => nameOf(f)),
    );
    const cell = (/** @type {string} */ by, /** @type {() => number} */ value) => element('td', { 'data-by': by }, () => signed(value()));
    const next = () => (slope().b === 0 ? 'stays' : slope().b < 0 ? 'rises' : 'falls');
    return row(
      { 'data-unit': f.id },
      name,
      cell('w1', () => slope().w[0]),
      cell('w2', () => slope().w[1]),
      cell('b', () => slope().b),
      () => t(`depth.unit.next.${next()}`),
      after,
    );
  });
  const head = COLUMNS.map((column) => () => t(`depth.unit.column.${column}`, DESCENT));
  const slopes = table('table.depth-table.depth-unit-table', { caption: worded('caption', 'depth.unit.caption'), head }, ...lines);
  return {
    said: element('p.depth-said', { role: 'status' }, () => t(count() === 0 ? 'depth.unit.dead' : 'depth.unit.alive', told(count()))),
    evidence: [
      worded('h4', 'depth.unit.slopes'),
      chart.canvas,
      scrolling('div.depth-scroll', { label: () => t('depth.unit.caption') }, slopes),
      element('p.lesson-number', () => t('depth.unit.note', DESCENT)),
    ],
  };
}
