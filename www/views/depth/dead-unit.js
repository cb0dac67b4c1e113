/**
 * A unit whose bias can be lowered until its pre-activation is negative for every example, and the gradient under each
 * activation.
 *
 * @import { Values } from './keys.js'
 * @import { Framework, FunctionState, Lab, Series } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Respond } from './unit.js'
 */

import { functionName, inWords, list, t } from '../../i18n/i18n.js';
import { FRAMEWORKS } from '../../lab/catalogue.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';
import { whenSettled } from '../../ui/settle.js';
import { createChart } from '../../ui/chart.js';
import { createDial } from '../../ui/dial.js';
import { formula } from '../../functions/typeset.js';
import { BIAS } from './keys.js';
import { signed } from './steps-table.js';
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
const POINTS = 601;
const XS = Float64Array.from({ length: POINTS }, (_, i) => X[0] + ((X[1] - X[0]) * i) / (POINTS - 1));
const DESCENT = { rate: 0.5, steps: 200 };
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

/**
 * @param {ViewParts} parts
 * @param {(patch: Partial<Values>) => void} write
 */
export function createDeadUnit(parts, write) {
  const { lab } = parts;
  let bias = NaN;
  /** @type {Framework} */
  let framework = FRAMEWORKS[0];
  const rows = ACTIVATIONS.map(({ f, stroke }, i) => {
    const [name, after, next] = [element('span'), element('td', { 'data-after': '' }), element('td')];
    const slopes = /** @type {const} */ (['w1', 'w2', 'b']).map((by) => element('td', { 'data-by': by }));
    const head = element('th', { scope: 'row' }, element('span', { class: `dot curve-${i + 1}` }), ' ', name);
    const node = element('tr', { 'data-unit': f.id }, head, ...slopes, next, after);
    return {
      f,
      stroke,
      respond: responder(lab, f, () => framework),
      curve: lab.evaluate(f.id, f.params, XS).df,
      name,
      slopes,
      next,
      after,
      node,
    };
  });
  const dial = createDial({ quantity: BIAS, name: 'b', words: () => t('depth.unit.bias'), commit: (b) => write({ b }) });
  const chart = createChart(parts, 'depth-chart');
  const [title, text, said, note] = [
    element('h3'),
    element('p.lesson-text'),
    element('p.depth-said', { role: 'status' }),
    element('p.lesson-number'),
  ];
  const [caption, heading] = [element('caption'), element('h4')];
  const columns = /** @type {const} */ (['function', 'w1', 'w2', 'b', 'next', 'after']).map((column) => ({
    column,
    node: element('th', { scope: 'col' }),
  }));
  const head = element('thead', element('tr', ...columns.map(({ node }) => node)));
  const table = element('table.depth-table.depth-unit-table', caption, head, element('tbody', ...rows.map(({ node }) => node)));

  const unit = () => ({ w: WEIGHTS, b: bias });
  const settled = whenSettled(
    PAUSE_MS,
    () => {
      for (const { respond, after } of rows) {
        const count = positives(descend(unit(), respond, DESCENT));
        after.textContent = t('depth.unit.count', { count, all: EXAMPLES.length });
      }
    },
    new AbortController().signal,
  );

  function draw() {
    const zs = preActivations(unit());
    chart.show({
      x: X,
      y: Y,
      series: rows.flatMap(({ respond, curve, stroke }, i) => [
        { xs: XS, ys: curve, colour: i + 1, stroke, width: 2 },
        { xs: zs, ys: respond(zs).df, colour: i + 1, stroke: /** @type {const} */ ('points'), width: 8 },
      ]),
    });
  }

  function say() {
    title.textContent = t('depth.unit.title');
    text.textContent = t('depth.unit.text');
    heading.textContent = t('depth.unit.slopes');
    note.textContent = t('depth.unit.note', DESCENT);
    caption.textContent = t('depth.unit.caption');
    for (const { column, node } of columns) node.textContent = t(`depth.unit.column.${column}`, DESCENT);
    for (const { f, name } of rows) name.textContent = nameOf(f);
    if (Number.isNaN(bias)) return;
    const count = positives(unit());
    said.textContent = t(count === 0 ? 'depth.unit.dead' : 'depth.unit.alive', { count, all: EXAMPLES.length });
    for (const { respond, slopes, next } of rows) {
      const { w, b } = gradient(unit(), respond);
      [...w, b].forEach((value, i) => {
        const cell = slopes[i];
        if (cell !== undefined) cell.textContent = signed(value);
      });
      next.textContent = t(`depth.unit.next.${b === 0 ? 'stays' : b < 0 ? 'rises' : 'falls'}`);
    }
    chart.describe(
      t('depth.unit.figure', {
        b: display(bias),
        count,
        all: EXAMPLES.length,
        slopes: list(rows.map(({ f, slopes }) => t('depth.product', { name: nameOf(f), product: slopes[2]?.textContent ?? '' }))),
      }),
    );
    settled();
  }

  inWords(say);

  const scroll = element('div.depth-scroll', { role: 'region' }, table);
  stopWhereItScrolls(scroll);
  inWords(() => scroll.setAttribute('aria-label', table.caption?.textContent ?? ''));

  return {
    node: element(
      'section.lesson-section.depth-unit.split',
      element('div', title, text, element('div.depth-formulas', formula('unit'), formula('unit-gradient')), dial.node, said),
      element('div', heading, chart.canvas, scroll, note),
    ),
    /** @param {Values} values */
    show({ b, kinks }) {
      dial.show(b);
      if (b === bias && kinks === framework) return;
      bias = b;
      framework = kinks;
      draw();
      say();
    },
  };
}
