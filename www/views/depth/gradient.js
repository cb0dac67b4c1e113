/**
 * The product of the derivatives along a chain of layers, for up to three functions at once: as a chart, and layer by layer.
 *
 * @import { Model } from './keys.js'
 * @import { CascadeStep, Chart, FunctionState, Series } from '../../lab/types.js'
 */

import { functionName, list, t } from '../../i18n/i18n.js';
import { computed, each } from '../../i18n/live.js';
import { FRAMEWORKS } from '../../lab/catalogue.js';
import { element } from '../../ui/element.js';
import { RUN } from '../../functions/frameworks.js';
import { titleOf } from '../../functions/title.js';
import { display } from '../../numbers/display.js';
import { createExportedChart } from '../../export/chart-export.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { legendItem } from '../../ui/legend.js';
import { formula } from '../../functions/typeset.js';
import { row, table } from '../../ui/table.js';
import { distance } from '../../numbers/texts.js';
import { guardOf } from '../model.js';
import { createFunctionSelect } from './function-select.js';
import { MOST_CHAINS, START, STEPS, WEIGHT } from './keys.js';

/** A function with what each layer of it does. @typedef {{ f: FunctionState, name: string, steps: CascadeStep[] }} Chain */

/** Limits of the logarithmic axis. */
const LEAST_EXPONENT = -60;
const MOST_EXPONENT = 60;
/** A gradient this much smaller, or larger, counts as vanished, or exploded. */
const VANISHED = 1e-3;
const EXPLODED = 1e3;
/** How the chains differ beside their colours. @type {Pick<Series, 'stroke' | 'width'>[]} */
const STROKES = [{ stroke: 'solid' }, { stroke: 'dashed' }, { stroke: 'points', width: 4 }];
const SAMPLES = ['', '.dashed', '.dotted'];

/** Whole powers of ten around the products, and 1. @param {readonly number[]} products */
function decades(products) {
  const exponents = products.filter((p) => p > 0 && p < Infinity).map((p) => Math.log10(p));
  const lo = Math.max(LEAST_EXPONENT, Math.floor(Math.min(-1, ...exponents)));
  const hi = Math.min(MOST_EXPONENT, Math.ceil(Math.max(0, ...exponents)) + 1);
  return [Number(`1e${lo}`), Number(`1e${hi}`)];
}

/** Classifies a gradient. @param {number} product */
function verdict(product) {
  const size = Math.abs(product);
  if (Number.isNaN(size)) return 'undefined';
  if (size === 0) return 'dead';
  if (size < VANISHED) return 'vanished';
  return size > EXPLODED ? 'exploded' : 'kept';
}

/** @param {readonly CascadeStep[]} steps */
const sizes = (steps) => [1, ...steps.map(({ product }) => Math.abs(product))];

/** @param {Model} view */
export function createGradient(view) {
  const { lab } = view;
  const chooser = (/** @type {number} */ i) =>
    createFunctionSelect({
      lab,
      curve: i + 1,
      words: () => t('depth.chain', { position: i + 1 }),
      ...(i === 0 ? {} : { nothing: () => t('depth.chain.none') }),
      shown: () => view.values.chains[i],
      // Without a second there is no third.
      disabled: () => i > view.values.chains.length,
      commit(f) {
        const next = /** @type {(FunctionState | undefined)[]} */ ([...view.values.chains]);
        next[i] = f;
        view.set({ chains: next.filter((one) => one !== undefined) });
      },
    });
  const convention = choiceOf(view, 'kinks', 'depth.kinks', FRAMEWORKS, { label: (id) => `${RUN[id].name} ${RUN[id].version}` });
  const { figure, tables } = guardOf(view, ['chains', 'start', 'weight', 'n', 'kinks'], () => createEvidence(view));
  const node = element(
    'section.lesson-section.split',
    element(
      'div',
      worded('h3', 'depth.gradient.title'),
      worded('p.lesson-text', 'depth.gradient.text'),
      element('div.depth-formulas', formula('chain'), formula('cascade')),
      element('div.depth-controls', ...Array.from({ length: MOST_CHAINS }, (_, i) => chooser(i))),
      element(
        'div.depth-controls',
        dialOf(view, 'start', START, () => t('depth.start')),
        dialOf(view, 'weight', WEIGHT, () => t('depth.weight')),
        dialOf(view, 'n', STEPS, () => t('depth.n'), { fit: Math.round }),
      ),
      element('div.depth-convention', convention, worded('p.quiet', 'depth.kinks.note')),
    ),
    element('div', figure, worded('h4', 'depth.steps'), tables),
  );
  return { figure, node };
}

/** The products as a chart and in tables. @param {Model} view */
function createEvidence(view) {
  const { lab } = view;
  const n = () => view.values.n;
  const chains = computed(() => {
    const { start, weight, kinks } = view.values;
    return view.values.chains.map((f) => ({ f, name: functionName(f.id), steps: lab.cascade(f, start, weight, STEPS.max, kinks) }));
  });
  const count = () => chains().length;
  const chainAt = (/** @type {number} */ i) => () => /** @type {Chain} */ (chains()[i]);
  const lastOf = (/** @type {Chain} */ { steps }) => steps[n() - 1]?.product ?? NaN;
  // The bound of the sigmoid's slope, 1/4 per layer.
  const bound = sizes(lab.cascade({ id: 'identity', params: {} }, 0, 0.25, STEPS.max));
  const xs = Array.from({ length: STEPS.max + 1 }, (_, k) => k);

  /** @returns {Chart} */
  function chart() {
    const rows = chains().map(({ steps }) => sizes(steps));
    return {
      x: [0, STEPS.max],
      y: decades([...rows, bound].flat()),
      yScale: 'log',
      marks: [{ x: n() }],
      series: [{ xs, ys: bound, colour: 'quiet', stroke: 'dotted' }, ...rows.map((ys, i) => ({ xs, ys, colour: i + 1, ...STROKES[i] }))],
    };
  }

  function label() {
    const { start, weight } = view.values;
    const products = list(chains().map((chain) => t('depth.product', { name: chain.name, product: signed(lastOf(chain)) })));
    return t('depth.gradient.figure', { start: display(start), weight: display(weight), n: n(), products });
  }

  const figure = createExportedChart(view, 'gradient', {
    class: 'depth-chart',
    chart,
    label,
    said: ({ values }) => ({
      file: 'gradient-by-layer',
      title: t('depth.gradient.title'),
      x: t('picture.axis.layer'),
      y: t('picture.axis.product'),
      names: [t('depth.bound'), ...chains().map(({ f, name }) => (values ? titleOf(f, lab) : name))],
    }),
  });

  /** @param {number} i */
  function createEntry(i) {
    const product = () => lastOf(chainAt(i)());
    return element(
      'li',
      { 'data-chain': i + 1 },
      element(`span.lesson-stroke${SAMPLES[i]}.curve-${i + 1}`),
      element(
        'span',
        () => t('depth.after', { name: chainAt(i)().name, n: n() }),
        ' ',
        element('strong', () => signed(product())),
        () => ` ${t(`depth.verdict.${verdict(product())}`)}`,
      ),
    );
  }

  const legend = each(element('ul.lesson-key.depth-key'), count, createEntry);
  legend.append(legendItem([worded('span', 'depth.bound')], { mark: 'lesson-stroke dotted quiet' }));
  return {
    figure: element('figure.figure', ...figure.nodes, legend),
    tables: each(element('div.depth-tables'), count, (i) => stepsTable(chainAt(i), n, i + 1)),
  };
}

/** Number of first layers that are always listed. */
const FIRST = 5;

const COLUMNS = /** @type {const} */ (['z', 'factor', 'product']);

/** A number with a sign, always with as many digits. @param {number} value */
export const signed = (value) => (value === 0 ? '0' : `${value < 0 ? '−' : ''}${distance(Math.abs(value))}`);

/** @param {() => Chain} chain @param {() => number} n  its layers @param {number} curve  position of its colour */
function stepsTable(chain, n, curve) {
  const caption = element('caption', element(`span.dot.curve-${curve}`), () => ` ${chain().name}`);
  const head = [() => t('depth.column.k'), ...COLUMNS.map((column) => () => t(`depth.column.${column}`))];
  const count = () => Math.min(n(), FIRST + 1);
  const body = each(element('tbody'), count, (line) => {
    const k = () => (line < FIRST ? line + 1 : n());
    const cells = COLUMNS.map((column) => () => signed(chain().steps[k() - 1]?.[column] ?? NaN));
    return row({ 'data-layer': k }, () => String(k()), ...cells);
  });
  return table('table.depth-table', { caption, head }, body);
}
