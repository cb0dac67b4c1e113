/**
 * The product of the derivatives along a chain of layers, for up to three functions at once.
 *
 * @import { Values } from './keys.js'
 * @import { CascadeStep, Framework, FunctionState, Series } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { functionName, inWords, list, t } from '../../i18n/i18n.js';
import { FRAMEWORKS } from '../../lab/catalogue.js';
import { element } from '../../ui/element.js';
import { RUN } from '../../functions/frameworks.js';
import { titleOf } from '../../functions/title.js';
import { display } from '../../numbers/display.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createChoice, worded } from '../../ui/choice.js';
import { createDial } from '../../ui/dial.js';
import { createExportButton } from '../../export/export-button.js';
import { formula } from '../../functions/typeset.js';
import { createFunctionSelect } from './function-select.js';
import { MOST_CHAINS, START, STEPS, WEIGHT } from './keys.js';
import { signed, stepsTable } from './steps-table.js';

/** Limits of the logarithmic axis. */
const LEAST_EXPONENT = -60;
const MOST_EXPONENT = 60;
/** A gradient this much smaller, or larger, counts as vanished, or exploded. */
const VANISHED = 1e-3;
const EXPLODED = 1e3;
/** How the chains differ beside their colours. @type {Pick<Series, 'stroke' | 'width'>[]} */
const STROKES = [{ stroke: 'solid' }, { stroke: 'dashed' }, { stroke: 'points', width: 4 }];
const SAMPLES = ['', 'dashed', 'dotted'];

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

/**
 * @param {ViewParts} parts
 * @param {(patch: Partial<Values>) => void} write
 */
export function createGradient(parts, write) {
  const { lab } = parts;
  /** @type {{ chains: FunctionState[], start: number, weight: number, n: number, kinks: Framework } | undefined} */
  let shown;
  /** @type {CascadeStep[][]} */
  let steps = [];

  const choosers = Array.from({ length: MOST_CHAINS }, (_, i) =>
    createFunctionSelect({
      lab,
      curve: i + 1,
      words: () => t('depth.chain', { position: i + 1 }),
      ...(i === 0 ? {} : { nothing: () => t('depth.chain.none') }),
      commit(f) {
        const next = /** @type {(FunctionState | undefined)[]} */ ([...(shown?.chains ?? [])]);
        next[i] = f;
        write({ chains: next.filter((one) => one !== undefined) });
      },
    }),
  );
  const dials = {
    start: createDial({ quantity: START, name: 'start', words: () => t('depth.start'), commit: (start) => write({ start }) }),
    weight: createDial({ quantity: WEIGHT, name: 'weight', words: () => t('depth.weight'), commit: (weight) => write({ weight }) }),
    n: createDial({ quantity: STEPS, name: 'n', words: () => t('depth.n'), commit: (n) => write({ n: Math.round(n) }) }),
  };
  const conventions = FRAMEWORKS.map((value) => ({ value, label: () => `${RUN[value].name} ${RUN[value].version}` }));
  const convention = createChoice('depth.kinks', conventions, (kinks) => write({ kinks }));
  const chart = createChart(parts, 'depth-chart');
  const title = element('h3');
  const text = element('p.lesson-text');
  const key = element('ul.lesson-key.depth-key');
  const tables = element('div.depth-tables');
  const tablesTitle = element('h4');
  const figure = element('figure.figure', chart.canvas, key);

  function draw() {
    if (shown === undefined) return;
    const { start, weight, n, chains, kinks } = shown;
    steps = chains.map((f) => lab.cascade(f, start, weight, STEPS.max, kinks));
    // The bound of the sigmoid's slope, 1/4 per layer.
    const bound = lab.cascade({ id: 'identity', params: {} }, 0, 0.25, STEPS.max);
    const xs = Array.from({ length: STEPS.max + 1 }, (_, k) => k);
    const sizes = (/** @type {CascadeStep[]} */ all) => [1, ...all.map(({ product }) => Math.abs(product))];
    const rows = steps.map(sizes);
    chart.show({
      x: [0, STEPS.max],
      y: decades([...rows, sizes(bound)].flat()),
      yScale: 'log',
      marks: [{ x: n }],
      series: [
        { xs, ys: sizes(bound), colour: 'quiet', stroke: 'dotted' },
        ...rows.map((ys, i) => ({ xs, ys, colour: i + 1, ...STROKES[i] })),
      ],
    });
  }

  function say() {
    title.textContent = t('depth.gradient.title');
    text.textContent = t('depth.gradient.text');
    tablesTitle.textContent = t('depth.steps');
    if (shown === undefined) return;
    const { n, start, weight, chains } = shown;
    const said = chains.map(({ id }, i) => {
      const product = steps[i]?.[n - 1]?.product ?? NaN;
      return { name: functionName(id), product: signed(product), verdict: t(`depth.verdict.${verdict(product)}`), i };
    });
    key.replaceChildren(
      ...said.map(({ name, product, verdict: word, i }) =>
        element(
          'li',
          { 'data-chain': i + 1 },
          element('span', { class: `lesson-stroke ${SAMPLES[i]} curve-${i + 1}` }),
          element('span', t('depth.after', { name, n }), ' ', element('strong', product), ` ${word}`),
        ),
      ),
      element('li', element('span.lesson-stroke.dotted.quiet'), element('span', t('depth.bound'))),
    );
    chart.describe(
      t('depth.gradient.figure', {
        start: display(start),
        weight: display(weight),
        n,
        products: list(said.map(({ name, product }) => t('depth.product', { name, product }))),
      }),
    );
    tables.replaceChildren(...chains.map(({ id }, i) => stepsTable(functionName(id), (steps[i] ?? []).slice(0, n), i + 1)));
  }

  inWords(say);

  const exporting = createExportButton(parts, 'gradient', ({ values }) =>
    chartFigure(chart, {
      file: 'gradient-by-layer',
      title: title.textContent ?? '',
      x: t('picture.axis.layer'),
      y: t('picture.axis.product'),
      names: [t('depth.bound'), ...(shown?.chains ?? []).map((f) => (values ? titleOf(f, lab) : functionName(f.id)))],
    }),
  );

  chart.canvas.after(exporting);

  return {
    figure,
    node: element(
      'section.lesson-section.split',
      element(
        'div',
        title,
        text,
        element('div.depth-formulas', formula('chain'), formula('cascade')),
        element('div.depth-controls', ...choosers.map(({ node }) => node)),
        element('div.depth-controls', ...Object.values(dials).map(({ node }) => node)),
        element('div.depth-convention', convention.node, worded('p', 'depth.kinks.note', 'quiet')),
      ),
      element('div', figure, tablesTitle, tables),
    ),
    /** @param {Values} values */
    show({ chains, start, weight, n, kinks }) {
      choosers.forEach((chooser, i) => {
        chooser.show(chains[i]);
        // Without a second there is no third.
        chooser.select.disabled = i > chains.length;
      });
      dials.start.show(start);
      dials.weight.show(weight);
      dials.n.show(n);
      convention.show(kinks);
      const next = { chains, start, weight, n, kinks };
      if (
        shown !== undefined &&
        lab.format(shown.chains) === lab.format(chains) &&
        shown.start === start &&
        shown.weight === weight &&
        shown.n === n &&
        shown.kinks === kinks
      )
        return;
      shown = next;
      draw();
      say();
    },
  };
}
