/**
 * Leaky ReLU beside max(αx, x), for an α that the reader chooses.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { onRangeInput } from '../../ui/range-input.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { ALPHA_RANGE } from './keys.js';
import { createProofTable } from './proof-table.js';

const MAXIMUM = 'max(αx, x)';
const STEP = 0.05;
const XS = [-2, -1, 1, 2];
/** The range of x for the figure and for the largest distance from the identity. @type {[number, number]} */
const STRETCH = [-3, 3];
/** Both are straight between these. */
const CORNERS = [STRETCH[0], 0, STRETCH[1]];

/** @param {{ lab: Lab, store: Store }} parts @param {(alpha: number) => void} choose */
export function createLeakyProof({ lab, store }, choose) {
  const [min, max] = ALPHA_RANGE;
  const symbol = element('i.symbol', { 'aria-hidden': 'true' }, 'α');
  const range = element('input.guide-range', { type: 'range', min, max, step: STEP });
  onRangeInput(range, () => choose(Number(range.value)));
  const value = element('output.guide-value');
  const identity = element('p');
  const table = createProofTable();
  const node = element('div.guide-proof', element('label.guide-slider', symbol, range, value), table.node, identity);
  const chart = createChart({ lab, store });
  const legend = ['Leaky ReLU', MAXIMUM].map((name, i) => element('li', { class: `curve-${i + 1}` }, element('span.dot'), name));
  const figure = element(
    'figure.figure.guide-figure',
    element('div.guide-canvas', chart.canvas),
    createExportButton({ lab, store }, 'leaky-max', ({ values }) => {
      const leaky = values ? `Leaky ReLU (α = ${display(alpha)})` : 'Leaky ReLU';
      return chartFigure(chart, {
        file: 'leaky-relu-maximum',
        title: t('guide.slip.leaky-max.title'),
        x: t('picture.axis.x'),
        y: t('picture.axis.y'),
        names: [leaky, MAXIMUM],
      });
    }),
    element('figcaption', element('ul.guide-legend', ...legend)),
  );
  let alpha = NaN;

  const leakyAt = (/** @type {number[]} */ xs) => lab.evaluate('leaky_relu', { alpha }, xs).f;
  const maximumAt = (/** @type {number[]} */ xs) =>
    lab.maxout(
      [
        [alpha, 0],
        [1, 0],
      ],
      xs,
    ).f;

  /** The maximum is drawn last and dashed, so that both curves are visible where they coincide. */
  function draw() {
    chart.show({
      x: STRETCH,
      series: [
        { xs: CORNERS, ys: leakyAt(CORNERS), colour: 1 },
        { xs: CORNERS, ys: maximumAt(CORNERS), colour: 2, stroke: 'dashed' },
      ],
    });
    chart.describe(t('guide.slip.leaky-max.figure', { alpha: display(alpha) }));
  }

  function write() {
    range.setAttribute('aria-label', t('guide.slip.leaky-max.alpha'));
    if (Number.isNaN(alpha)) return;
    draw();
    const [leaky, maximum] = [leakyAt(XS), maximumAt(XS)];
    table.show(
      {
        head: ['x', MAXIMUM, 'Leaky ReLU', ''],
        rows: XS.map((x, i) => {
          const [left, right] = [Number(maximum[i]), Number(leaky[i])];
          return [
            display(x),
            display(left),
            display(right),
            t(left === right ? 'guide.slip.leaky-max.same' : 'guide.slip.leaky-max.other'),
          ];
        }),
      },
      t('guide.proof.of', { title: t('guide.slip.leaky-max.title') }),
    );
    const { largest } = lab.difference({ id: 'leaky_relu', params: { alpha } }, { id: 'identity', params: {} }, STRETCH);
    identity.textContent = t('guide.slip.leaky-max.identity', { value: largest === 0 ? '0' : distance(largest) });
  }

  inWords(write);
  return {
    node,
    figure,
    /** @param {number} chosen */
    show(chosen) {
      if (chosen === alpha) return;
      alpha = chosen;
      range.value = String(chosen);
      value.textContent = display(chosen);
      range.setAttribute('aria-valuetext', `α = ${display(chosen)}`);
      write();
    },
  };
}
