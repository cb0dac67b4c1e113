/**
 * A function of one input: its title and formula, its lines over its derivative, and their export.
 *
 * @import { Interval } from '../../state/state.js'
 * @import { MaxoutPart, Series } from '../../lab/types.js'
 * @import { ChartView } from '../../ui/chart.js'
 * @import { Model } from './view.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { computed, guard, live, whileShown } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { maxoutFigure } from './pictures.js';
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
 * @param {ViewParts} parts
 * @param {Model} model
 * @param {'first' | 'second' | 'difference'} which
 * @param {object} options
 * @param {() => boolean} [options.isShown]
 * @param {() => unknown[]} options.depends  what the function is made of
 * @param {() => Content} options.describe
 */
export function createPanel(parts, model, which, { isShown = () => true, depends, describe }) {
  function build() {
    const { title, symbol, text, parts: find, lines, plain, slopeLabel, plot, below, exported } = describe();
    const [chart, slopes] = [createChart(parts, 'figure-canvas maxout-lines'), createChart(parts, 'figure-canvas maxout-slopes')];
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
        createExportButton(parts, name, figure),
      ),
      below,
    ];
  }

  const now = () => [language(), model.values.x, model.values.y, ...depends()];
  return whileShown(element('div.maxout-editor', { 'data-maxout': which }), isShown, () => guard(now, build));
}
