/**
 * One maxout minus another: any continuous piecewise linear function.
 *
 * @import { Values } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { display } from '../../numbers/display.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { valuesTable } from './export.js';
import { maxoutFigure } from './pictures.js';
import { slopeRange, slopeSeries } from './series.js';
import { maximumText } from './words.js';

/** @param {ViewParts} parts */
export function createDifference(parts) {
  const { lab } = parts;
  /** @type {Pick<Values, 'x' | 'y' | 'pieces' | 'minus'> | undefined} */
  let shown;
  let drawn = '';
  const chart = createChart(parts, 'figure-canvas maxout-lines');
  const slopes = createChart(parts, 'figure-canvas maxout-slopes');
  const [title, formula, text, slopeTitle] = [
    element('h4'),
    element('p', { class: 'maxout-math maxout-formula' }),
    element('p', { class: 'lesson-text' }),
    element('p', { class: 'figure-caption' }),
  ];

  function say() {
    title.textContent = t('maxout.difference');
    text.textContent = t('maxout.difference.text');
    slopeTitle.textContent = t('maxout.slope');
    if (shown === undefined) return;
    const { pieces, minus, x } = shown;
    const both = `${maximumText(pieces)} − ${minus.length > 1 ? maximumText(minus) : `(${maximumText(minus)})`}`;
    formula.textContent = `f₁(x) − f₂(x) = ${both}`;
    chart.describe(t('maxout.lines.label', { text: both, lo: display(x[0]), hi: display(x[1]) }));
    slopes.describe(t('maxout.difference.slope.label', { text: both }));
  }

  inWords(say);

  const exporting = createExportButton(parts, 'maxout-difference', () => {
    if (shown === undefined) return undefined;
    const { pieces, minus, x } = shown;
    return maxoutFigure(chart, slopes, {
      file: 'maxout-difference',
      title: title.textContent ?? '',
      names: [],
      csv: () => valuesTable(lab, { inputs: 'one', pieces, minus, planes: [], x }),
    });
  });

  return {
    node: element(
      'div',
      { class: 'maxout-editor', 'data-maxout': 'difference' },
      element('div', { class: 'maxout-head' }, title, formula),
      element('div', { class: 'maxout-figures' }, chart.canvas, slopeTitle, slopes.canvas, exporting),
      text,
    ),
    /** @param {NonNullable<typeof shown>} next */
    show({ pieces, minus, x, y }) {
      const next = { pieces, minus, x, y };
      const now = JSON.stringify(next);
      if (now === drawn) return;
      drawn = now;
      shown = next;
      const found = lab.maxoutDifference(pieces, minus, x);
      chart.show({ series: found.map((part) => ({ xs: part.x, ys: part.y, width: 4 })), x, y });
      slopes.show({ series: slopeSeries(found, true), x, y: slopeRange(found) });
      say();
    },
  };
}
