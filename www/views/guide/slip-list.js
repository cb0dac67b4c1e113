/**
 * The list of common misconceptions: claim, fact, proof. The proof is a table of numbers; for Leaky ReLU it follows a slider.
 *
 * @import { Model } from './keys.js'
 * @import { Slip } from './slips.js'
 */

import { t } from '../../i18n/i18n.js';
import { computed } from '../../i18n/live.js';
import { drawing, element, icon } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { legendItem } from '../../ui/legend.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { row, table } from '../../ui/table.js';
import { distance } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { onRangeInput } from '../../ui/range-input.js';
import { createExportedChart } from '../../export/chart-export.js';
import { guardOf } from '../model.js';
import { ALPHA_RANGE } from './keys.js';
import { createPlot, stateLink } from './plot.js';
import { SLIPS } from './slips.js';

const TICK = 'M4 10.5l4 4l8-9';

/** @param {Model} view */
export function createSlips(view) {
  const leaky = guardOf(view, ['alpha'], () => createLeakyProof(view));
  return [element('ol.guide-list', ...guardOf(view, [], () => SLIPS.map((slip) => createSlip(slip, view, leaky))))];
}

/** @param {Slip} slip @param {Model} view @param {ReturnType<typeof createLeakyProof>} leaky  the proof with a figure of its own */
function createSlip({ id, figures, proof, links }, view, leaky) {
  const { lab } = view;
  const title = () => t(`guide.slip.${id}.title`);
  const verdict = (/** @type {'claim' | 'truth'} */ name, /** @type {SVGElement} */ sign) =>
    element(
      `div.guide-verdict.guide-${name}`,
      sign,
      element('div', worded('p.guide-badge', `guide.${name}`), worded('p', `guide.slip.${id}.${name}`)),
    );
  const shown = figures?.(lab).map((figure) => createPlot(view, figure)) ?? [leaky.figure];
  return element(
    'li.guide-slip',
    { 'data-slip': id },
    element(
      'div.guide-said',
      element('h4', title),
      verdict('claim', icon('close')),
      verdict('truth', drawing(TICK, { width: 20, height: 20, class: 'icon' })),
      proof === undefined ? leaky.node : createProofTable(() => proof(lab), title),
      element('p.guide-links', ...links(lab).map((fragment) => stateLink(fragment, lab))),
    ),
    element(`div.guide-figures.guide-figures-${shown.length}`, ...shown),
  );
}

/** The rows, the first cell of each a heading, with optional column headings and caption. @typedef {{ caption?: string, head: string[] | null, rows: string[][] }} Proof */

/** @param {() => Proof} read  always as many rows and columns @param {() => string} title  of what is proved */
function createProofTable(read, title) {
  const proof = computed(read);
  const { head, rows } = proof();
  const caption = element('caption', () => proof().caption ?? t('guide.proof'));
  const titles = head?.map((text, column) => (text === '' ? element('td') : () => proof().head?.[column] ?? ''));
  const lines = rows.map((cells, index) => {
    const [name, ...others] = cells.map((_, column) => () => proof().rows[index][column]);
    return row({}, name, ...others);
  });
  const numbers = table('table.guide-numbers', { caption, ...(titles && { head: titles }) }, ...lines);
  return scrolling('div.guide-scroll', { label: () => t('guide.proof.of', { title: title() }), role: 'group' }, numbers);
}

const MAXIMUM = 'max(αx, x)';
const STEP = 0.05;
const XS = [-2, -1, 1, 2];
/** The range of x for the figure and for the largest distance from the identity. @type {[number, number]} */
const STRETCH = [-3, 3];
/** Both are straight between these. */
const CORNERS = [STRETCH[0], 0, STRETCH[1]];

/** The numbers and the figure of Leaky ReLU beside max(αx, x), for an α that the reader chooses. @param {Model} view */
function createLeakyProof(view) {
  const { lab } = view;
  const alpha = () => view.values.alpha;
  const written = () => display(alpha());
  const title = () => t('guide.slip.leaky-max.title');
  const leakyAt = (/** @type {number[]} */ xs) => lab.evaluate('leaky_relu', { alpha: alpha() }, xs).f;
  const line = (/** @type {number} */ slope) => /** @type {[number, number]} */ ([slope, 0]);
  const maximumAt = (/** @type {number[]} */ xs) => lab.maxout([line(alpha()), line(1)], xs).f;

  const [min, max] = ALPHA_RANGE;
  const range = element('input.guide-range', {
    type: 'range',
    min,
    max,
    step: STEP,
    'aria-label': () => t('guide.slip.leaky-max.alpha'),
    'aria-valuetext': () => `α = ${written()}`,
    '.value': () => String(alpha()),
  });
  onRangeInput(range, () => view.set({ alpha: range.valueAsNumber }));

  function proof() {
    const [leaky, maximum] = [leakyAt(XS), maximumAt(XS)];
    const verdict = (/** @type {number} */ i) => t(`guide.slip.leaky-max.${leaky[i] === maximum[i] ? 'same' : 'other'}`);
    const rows = XS.map((x, i) => [display(x), display(Number(maximum[i])), display(Number(leaky[i])), verdict(i)]);
    return { head: ['x', MAXIMUM, 'Leaky ReLU', ''], rows };
  }

  function identity() {
    const { largest } = lab.difference({ id: 'leaky_relu', params: { alpha: alpha() } }, { id: 'identity', params: {} }, STRETCH);
    return t('guide.slip.leaky-max.identity', { value: largest === 0 ? '0' : distance(largest) });
  }

  const { nodes } = createExportedChart(view, 'leaky-max', {
    // The maximum is drawn last and dashed, so that both curves are visible where they coincide.
    chart: () => ({
      x: STRETCH,
      series: [
        { xs: CORNERS, ys: leakyAt(CORNERS), colour: 1 },
        { xs: CORNERS, ys: maximumAt(CORNERS), colour: 2, stroke: 'dashed' },
      ],
    }),
    label: () => t('guide.slip.leaky-max.figure', { alpha: written() }),
    said: ({ values }) => ({
      file: 'leaky-relu-maximum',
      title: title(),
      x: t('picture.axis.x'),
      y: t('picture.axis.y'),
      names: [values ? `Leaky ReLU (α = ${written()})` : 'Leaky ReLU', MAXIMUM],
    }),
  });
  const [canvas, exporting] = nodes;
  const legend = ['Leaky ReLU', MAXIMUM].map((name, i) => legendItem([name], { curve: `curve-${i + 1}` }));
  return {
    node: element(
      'div.guide-proof',
      element('label.guide-slider', element('i.symbol', { 'aria-hidden': 'true' }, 'α'), range, element('output.guide-value', written)),
      createProofTable(proof, title),
      element('p', identity),
    ),
    figure: element(
      'figure.figure.guide-figure',
      element('div.guide-canvas', canvas),
      exporting,
      element('figcaption', element('ul.guide-legend', ...legend)),
    ),
  };
}
