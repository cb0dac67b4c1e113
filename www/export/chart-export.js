/**
 * A chart of a view with its button "Export".
 *
 * @import { Said } from './chart-figure.js'
 * @import { Chart, Lab } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 */

import { live } from '../i18n/live.js';
import { createChart } from '../ui/chart.js';
import { chartFigure } from './chart-figure.js';
import { createExportButton } from './export-button.js';

/**
 * Nodes are the canvas and the button.
 * @param {{ lab: Lab, store: Store }} parts
 * @param {string} name  of the figure, the same in every language
 * @param {object} options
 * @param {string} [options.class]  of the canvas, which decides its size
 * @param {() => Chart | undefined} options.chart  nothing while there is none: the last one stays
 * @param {() => string} options.label  what the chart shows, in words
 * @param {(options: { values: boolean }) => Said} options.said  in the exported figure
 */
export function createExportedChart(parts, name, { class: className, chart, label, said }) {
  const view = createChart(parts, className);
  live(() => {
    const now = chart();
    if (now !== undefined) view.show(now);
    view.describe(label());
  });
  const figure = (/** @type {{ values: boolean }} */ options) => view.shown && chartFigure(view, said(options));
  return { view, nodes: [view.canvas, createExportButton(parts, name, figure)] };
}
