/**
 * Maximum error vs. number of pieces: a chart with logarithmic axes, and a table.
 *
 * @import { Values } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance } from '../../numbers/texts.js';
import { whenSettled } from '../../ui/settle.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createExportButton } from '../../export/export-button.js';
import { MOST_PIECES } from './keys.js';
import { targetName } from './target-select.js';

/** Range of K: 1 to 8 with a margin. */
const SEEN = /** @type {const} */ ([0.9, 9]);
const [QUIET, DASHED] = /** @type {const} */ (['quiet', 'dashed']);
const PAUSE_MS = 60;
const COUNTS = Array.from({ length: MOST_PIECES }, (_, i) => i + 1);

/** @param {ViewParts} parts */
export function createErrorsByCount(parts) {
  const { lab } = parts;
  /** @type {{ limit: number, errors: number[] } | null} */
  let found = null;
  /** @type {Pick<Values, 'target' | 'k' | 'range'> | undefined} */
  let shown;
  let asked = '';
  const chart = createChart(parts, 'figure-canvas maxout-fitted');
  const [title, text, key] = [element('h4'), element('p', { class: 'lesson-text' }), element('p', { class: 'figure-caption' })];
  const heads = [element('th', { scope: 'col' }), element('th', { scope: 'col' }), element('th', { scope: 'col' })];
  const rows = COUNTS.map((k) => {
    const cells = [element('td', { 'data-error': k }), element('td')];
    return { k, cells, node: element('tr', {}, element('th', { scope: 'row' }, String(k)), ...cells) };
  });
  const caption = element('caption', { class: 'maxout-caption' });
  const table = element(
    'table',
    { class: 'maxout-table maxout-counts' },
    caption,
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows.map(({ node }) => node)),
  );
  const exporting = createExportButton(parts, 'errors-by-count', () => {
    const theory = found !== null && found.limit > 0 ? [t('picture.theory', { limit: distance(found.limit) })] : [];
    return chartFigure(chart, {
      file: 'maxout-errors-by-pieces',
      title: title.textContent ?? '',
      x: t('picture.axis.pieces'),
      y: t('picture.axis.largest'),
      names: [...theory, shown && targetName(shown.target)],
    });
  });
  const node = element(
    'div',
    { class: 'maxout-pair' },
    element('div', { class: 'maxout-figure' }, title, chart.canvas, exporting, key),
    element('div', { class: 'maxout-figure' }, table, text),
  );

  function say() {
    title.textContent = t('maxout.counts');
    ['K', t('maxout.counts.error'), 'K² · E'].forEach((words, i) => void (heads[i] && (heads[i].textContent = words)));
    if (shown === undefined || found === null) return;
    const name = targetName(shown.target);
    const { limit, errors } = found;
    const words = { name, limit: distance(limit) };
    caption.textContent = t('maxout.counts.caption', words);
    key.textContent = limit > 0 ? t('maxout.counts.key', words) : '';
    text.textContent = limit > 0 ? t('maxout.counts.text', words) : t('maxout.counts.straight', words);
    rows.forEach(({ k, cells: [error, scaled], node: row }, i) => {
      const value = errors[i] ?? NaN;
      if (error) error.textContent = distance(value);
      if (scaled) scaled.textContent = distance(value * k * k);
      row.classList.toggle('maxout-now', k === shown?.k);
    });
    chart.describe(t('maxout.counts.label', { name, errors: errors.map((value, i) => `${i + 1}: ${distance(value)}`).join(', ') }));
  }

  /** Eight fits take longer than a frame, so they run when input has settled. */
  function find() {
    if (shown === undefined) return;
    const { target, k, range } = shown;
    const now = JSON.stringify([target, range]);
    if (now !== asked) found = lab.convexFitErrors(target, MOST_PIECES, range);
    asked = now;
    if (found === null) return;
    const { limit, errors } = found;
    const ys = errors.map((error) => (error > 0 ? error : NaN));
    const theory = limit > 0 ? [{ xs: SEEN, ys: SEEN.map((x) => limit / (x * x)), colour: QUIET, stroke: DASHED, width: 1.5 }] : [];
    chart.show({
      series: [
        ...theory,
        { xs: COUNTS, ys, colour: 1, width: 1.5 },
        { xs: COUNTS, ys, colour: 1, stroke: 'points' },
        { xs: [k], ys: [ys[k - 1] ?? NaN], colour: 'ink', stroke: 'points', width: 11 },
      ],
      x: SEEN,
      xScale: 'log',
      yScale: 'log',
    });
    say();
  }

  const settled = whenSettled(PAUSE_MS, find, new AbortController().signal);
  inWords(say);

  return {
    node,
    /** @param {Pick<Values, 'target' | 'k' | 'range'>} values @param {boolean} isThere */
    show(values, isThere) {
      node.hidden = !isThere;
      shown = isThere ? values : undefined;
      settled();
    },
  };
}
