/**
 * Leaky ReLU beside max(αx, x), for an α that the reader chooses.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GuideView } from './view.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { guard } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { distance } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { onRangeInput } from '../../ui/range-input.js';
import { createExportedChart } from '../../export/chart-export.js';
import { ALPHA_RANGE } from './keys.js';
import { createProofTable } from './proof-table.js';

const MAXIMUM = 'max(αx, x)';
const STEP = 0.05;
const XS = [-2, -1, 1, 2];
/** The range of x for the figure and for the largest distance from the identity. @type {[number, number]} */
const STRETCH = [-3, 3];
/** Both are straight between these. */
const CORNERS = [STRETCH[0], 0, STRETCH[1]];

/** The numbers and the figure. @param {ViewParts} parts @param {GuideView} view */
export const createLeakyProof = (parts, view) =>
  guard(
    () => [language(), view.values.alpha],
    () => createProof(parts, view),
  );

/** @param {ViewParts} parts @param {GuideView} view */
function createProof(parts, view) {
  const { lab } = parts;
  const alpha = () => view.values.alpha;
  const written = () => display(alpha());
  const title = () => t('guide.slip.leaky-max.title');
  const leakyAt = (/** @type {number[]} */ xs) => lab.evaluate('leaky_relu', { alpha: alpha() }, xs).f;
  /** @param {number[]} xs */
  const maximumAt = (xs) =>
    lab.maxout(
      [
        [alpha(), 0],
        [1, 0],
      ],
      xs,
    ).f;

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

  const { nodes } = createExportedChart(parts, 'leaky-max', {
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
  const legend = ['Leaky ReLU', MAXIMUM].map((name, i) => element(`li.curve-${i + 1}`, element('span.dot'), name));
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
