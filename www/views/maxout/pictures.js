/**
 * A maxout of one input as a figure: its lines beside its derivative.
 *
 * @import { Figure } from '../../export/figure.js'
 * @import { Chart } from '../../lab/types.js'
 * @import { ChartView } from '../../ui/chart.js'
 */

import { t } from '../../i18n/i18n.js';
import { chartLabels } from '../../export/chart-export.js';

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
export function maxoutFigure({ shown: chart }, { shown: slope }, { file, title, names, csv }) {
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
