/**
 * The same layers twice, without and with an activation: one line, and a curve.
 *
 * @import { Values } from './keys.js'
 * @import { FunctionState } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { lineText } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { activeFunction } from '../../state/state.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createDial } from '../../ui/dial.js';
import { createExportButton } from '../../export/export-button.js';
import { formula } from '../../functions/typeset.js';
import { createFunctionSelect } from './function-select.js';
import { LAYERS, SEED } from './keys.js';

/** The inputs of the network. Data */
const X = /** @type {const} */ ([-5, 5]);
const POINTS = 401;
const XS = Float64Array.from({ length: POINTS }, (_, i) => X[0] + ((X[1] - X[0]) * i) / (POINTS - 1));
const DIGITS = 4;

/**
 * @param {ViewParts} parts
 * @param {(patch: Partial<Values>) => void} write
 */
export function createCollapse(parts, write) {
  const { lab, store } = parts;
  /** What is shown. @type {{ f: FunctionState, layers: number, seed: number } | undefined} */
  let shown;
  const active = () => activeFunction(store.state);
  const chooser = createFunctionSelect({
    lab,
    words: () => t('depth.f'),
    nothing: () => t('depth.f.active', { name: functionName(active().id) }),
    commit: (f) => write({ f }),
  });
  const layers = createDial({
    quantity: LAYERS,
    name: 'layers',
    words: () => t('depth.layers'),
    commit: (n) => write({ layers: Math.round(n) }),
  });
  const shuffleWords = element('span');
  const seedWords = element('span.quiet.depth-seed');
  const shuffle = element(
    'button.button.depth-shuffle',
    { onclick: () => write({ seed: ((shown?.seed ?? 0) + 1) % (SEED.max + 1) }) },
    icon('reset'),
    shuffleWords,
  );
  const charts = /** @type {const} */ (['without', 'with']).map((side) => ({
    side,
    chart: createChart(parts, 'depth-canvas'),
    title: element('h4'),
    said: element('p.lesson-number', { 'data-depth': side }),
  }));
  const title = element('h3');
  const text = element('p.lesson-text');
  const exporting = charts.map(({ side, chart, title: heading }) =>
    createExportButton(parts, `collapse-${side}`, () =>
      chartFigure(chart, {
        file: `layers-${side}-activation`,
        title: heading.textContent ?? '',
        x: t('picture.axis.input'),
        y: t('picture.axis.output'),
        names: [t('picture.axis.output')],
        isAlone: true,
      }),
    ),
  );

  function say() {
    title.textContent = t('depth.collapse.title');
    text.textContent = t('depth.collapse.text');
    shuffleWords.textContent = t('depth.shuffle');
    if (shown === undefined) return;
    const { f, layers: n, seed } = shown;
    const line = lineText(lab.network(f, n, seed, []), DIGITS);
    const words = { line, name: functionName(f.id), layers: n, lo: display(X[0]), hi: display(X[1]) };
    seedWords.textContent = t('depth.seed', { seed });
    for (const { side, chart, title: heading, said } of charts) {
      heading.textContent = t(`depth.${side}`, words);
      said.replaceChildren(...(side === 'without' ? [t('depth.line'), element('strong', `y = ${line}`)] : [t('depth.bent', words)]));
      chart.describe(t(`depth.${side}.figure`, words));
    }
  }

  inWords(say);

  return {
    node: element(
      'section.lesson-section.split',
      element(
        'div',
        title,
        text,
        element('div.depth-formulas', formula('collapse'), formula('collapsed')),
        element('div.depth-controls', chooser.node, layers.node, element('div.depth-shuffling', shuffle, seedWords)),
      ),
      element(
        'div.depth-pair',
        ...charts.map(({ title: heading, chart, said }, i) =>
          element('div.lesson-card', heading, chart.canvas, exporting[i] ?? null, said),
        ),
      ),
    ),
    /** @param {Values} values */
    show({ f: own, layers: n, seed }) {
      const f = own ?? active();
      chooser.show(own);
      layers.show(n);
      if (shown !== undefined && shown.f === f && shown.layers === n && shown.seed === seed) return;
      shown = { f, layers: n, seed };
      const { without, withFunction } = lab.network(f, n, seed, XS);
      for (const { side, chart } of charts) {
        const ys = side === 'without' ? without : withFunction;
        chart.show({ x: X, series: [{ xs: XS, ys, colour: side === 'without' ? 'ink' : 1 }] });
      }
      say();
    },
  };
}
