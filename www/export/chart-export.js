/**
 * A chart of a view as a figure that can be handed out, with its button "Export": the legend and the columns of its table are the series
 * that have names.
 *
 * @import { Figure } from './figure.js'
 * @import { Chart, Lab, Labels } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 * @import { ChartView } from '../ui/chart.js'
 */

import { live } from '../i18n/live.js';
import { sizeShown } from '../ui/canvas-size.js';
import { createChart } from '../ui/chart.js';
import { createExportButton } from './export-button.js';
import { seriesCSV } from './csv.js';

/**
 * @typedef {object} Said
 * @property {string} file
 * @property {string} title
 * @property {string} x  what x is
 * @property {string} y
 * @property {readonly (string | null | undefined)[]} names  of the series, in their order; without one it is in no legend
 * @property {boolean} [isAlone]  whether title and axes say what the one series is: a legend would repeat it
 * @property {() => string} [csv]  where the points are not all that is to be known
 */

/** @param {Chart} chart @param {Omit<Said, 'file' | 'csv'>} said @returns {Labels} */
export function chartLabels({ series }, { title, x, y, names, isAlone = false }) {
  if (isAlone) return { title, x, y, legend: [] };
  const legend = series.flatMap(({ colour, stroke, width, opacity }, i) => {
    const text = names[i];
    return text
      ? [{ text, ...(colour && { colour }), ...(stroke && { stroke }), ...(width && { width }), ...(opacity && { opacity }) }]
      : [];
  });
  return { title, x, y, legend };
}

/** @param {ChartView} view @param {Said} said @returns {Figure | undefined} nothing while there is no chart */
export function chartFigure({ shown: chart, canvas }, { csv, ...said }) {
  if (chart === undefined) return undefined;
  const named = () => chart.series.flatMap(({ xs, ys }, i) => (said.names[i] ? [{ xs, ys, name: String(said.names[i]) }] : []));
  return {
    file: said.file,
    title: said.title,
    panels: [{ chart, labels: chartLabels(chart, said) }],
    csv: csv ?? (() => seriesCSV(said.x, named())),
    shown: sizeShown(canvas),
  };
}

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
  return { view, nodes: [view.canvas, createExportButton(parts, name, (options) => chartFigure(view, said(options)))] };
}
