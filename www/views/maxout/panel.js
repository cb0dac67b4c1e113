/**
 * A function of one input: its title and formula, its lines over its derivative, and their export.
 *
 * @import { Interval } from '../../state/state.js'
 * @import { Chart, MaxoutPart, Series } from '../../lab/types.js'
 * @import { ChartView } from '../../ui/chart.js'
 * @import { Model } from './keys.js'
 * @import { Figure } from '../../export/figure.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { computed, guard, live, whileShown } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { chartLabels } from '../../export/chart-export.js';
import { slopeRange, slopeSeries } from './series.js';

/**
 * @typedef {object} Content
 * @property {() => string} title
 * @property {() => string} symbol  f(x)
 * @property {() => string} text  of the function
 * @property {(x: Interval) => MaxoutPart[]} parts
 * @property {(parts: MaxoutPart[], x: Interval) => Series[]} lines
 * @property {boolean} [plain]  whether slopes have no colors of pieces
 * @property {(parts: MaxoutPart[]) => string} slopeLabel
 * @property {(chart: ChartView) => Node} [plot]  the canvas, and what is over it
 * @property {Node} below
 * @property {{ name: string, file: string, names: () => string[], csv: () => string }} exported
 */

/**
 * @param {Model} model
 * @param {'first' | 'second' | 'difference'} which
 * @param {object} options
 * @param {() => boolean} [options.isShown]
 * @param {() => unknown[]} options.depends  what the function is made of
 * @param {() => Content} options.describe
 */
export function createPanel(model, which, { isShown = () => true, depends, describe }) {
  function build() {
    const { title, symbol, text, parts: find, lines, plain, slopeLabel, plot, below, exported } = describe();
    const [chart, slopes] = [createChart(model, 'figure-canvas maxout-lines'), createChart(model, 'figure-canvas maxout-slopes')];
    const words = computed(text);
    live(() => {
      const { x, y } = model.values;
      const found = find(x);
      chart.show({ series: lines(found, x), x, y });
      chart.describe(t('maxout.lines.label', { text: words(), lo: display(x[0]), hi: display(x[1]) }));
      slopes.show({ series: slopeSeries(found, plain), x, y: slopeRange(found) });
      slopes.describe(slopeLabel(found));
    });
    const { name, file, names, csv } = exported;
    const figure = () => maxoutFigure(chart, slopes, { file, title: title(), names: names(), csv });
    return [
      element(
        'div.maxout-head',
        element('h4', title),
        element('p.maxout-math.maxout-formula', () => `${symbol()} = ${words()}`),
      ),
      element(
        'div.maxout-figures',
        plot?.(chart) ?? chart.canvas,
        worded('p.figure-caption', 'maxout.slope'),
        slopes.canvas,
        createExportButton(model, name, figure),
      ),
      below,
    ];
  }

  const now = () => [language(), model.values.x, model.values.y, ...depends()];
  return whileShown(element('div.maxout-editor', { 'data-maxout': which }), isShown, () => guard(now, build));
}

/** Names of the drawn pieces, each at its first part. @param {Chart} slopes */
function winners({ series }) {
  const isFirst = (/** @type {number} */ at) =>
    series.every(({ colour, stroke }, i) => i >= at || colour !== series[at]?.colour || stroke !== 'dashed');
  return series.map(({ colour, stroke }, i) =>
    typeof colour === 'number' && stroke === 'dashed' && isFirst(i) ? t('picture.piece', { piece: colour }) : null,
  );
}

/**
 * @param {ChartView} lines
 * @param {ChartView} slopes
 * @param {{ file: string, title: string, names: string[], csv: () => string }} said  names of the first series
 * @returns {Figure | undefined}
 */
function maxoutFigure({ shown: chart }, { shown: slope }, { file, title, names, csv }) {
  if (chart === undefined || slope === undefined) return undefined;
  const x = t('picture.axis.input');
  return {
    file,
    title,
    panels: [
      { chart, labels: chartLabels(chart, { title, x, y: t('picture.axis.y'), names }) },
      { chart: slope, labels: chartLabels(slope, { title: t('maxout.slope'), x, y: t('picture.axis.slope'), names: winners(slope) }) },
    ],
    csv,
  };
}
