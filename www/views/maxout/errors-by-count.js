/**
 * Maximum error vs. number of pieces: a chart with logarithmic axes, and a table.
 *
 * @import { Model } from './keys.js'
 * @import { Chart } from '../../lab/types.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { computed, guard, whileShown } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { row, table } from '../../ui/table.js';
import { distance } from '../../numbers/texts.js';
import { createExportedChart } from '../../export/chart-export.js';
import { MOST_PIECES } from './keys.js';
import { targetName } from './target.js';

/** Range of K: 1 to 8 with a margin. */
const SEEN = /** @type {const} */ ([0.9, 9]);
const [QUIET, DASHED] = /** @type {const} */ (['quiet', 'dashed']);
const COUNTS = Array.from({ length: MOST_PIECES }, (_, i) => i + 1);

/** Eight fits take longer than a frame, so they follow the settled values. @param {Model} model @param {() => boolean} isShown */
export function createErrorsByCount(model, isShown) {
  function build() {
    const found = guard(
      () => [model.settled?.target, model.settled?.range],
      () => computed(() => model.settled && model.lab.convexFitErrors(model.settled.target, MOST_PIECES, model.settled.range)),
    );
    const name = () => (model.settled ? targetName(model.settled.target) : '');
    const words = () => ({ name: name(), limit: distance(found()?.limit ?? NaN) });
    const hasLimit = () => (found()?.limit ?? 0) > 0;
    const errorOf = (/** @type {number} */ k) => found()?.errors[k - 1] ?? NaN;
    const whenFound = (/** @type {() => string} */ text) => () => (found() ? text() : '');

    /** @returns {Chart | undefined} */
    function chart() {
      const [result, k] = [found(), model.settled?.k ?? NaN];
      if (!result) return undefined;
      const { limit, errors } = result;
      const ys = errors.map((error) => (error > 0 ? error : NaN));
      const theory = limit > 0 ? [{ xs: SEEN, ys: SEEN.map((x) => limit / (x * x)), colour: QUIET, stroke: DASHED, width: 1.5 }] : [];
      return {
        series: [
          ...theory,
          { xs: COUNTS, ys, colour: 1, width: 1.5 },
          { xs: COUNTS, ys, colour: 1, stroke: 'points' },
          { xs: [k], ys: [ys[k - 1] ?? NaN], colour: 'ink', stroke: 'points', width: 11 },
        ],
        x: SEEN,
        xScale: 'log',
        yScale: 'log',
      };
    }

    const { nodes } = createExportedChart(model, 'errors-by-count', {
      class: 'figure-canvas maxout-fitted',
      chart,
      label: whenFound(() =>
        t('maxout.counts.label', { name: name(), errors: COUNTS.map((k) => `${k}: ${distance(errorOf(k))}`).join(', ') }),
      ),
      said: () => ({
        file: 'maxout-errors-by-pieces',
        title: t('maxout.counts'),
        x: t('picture.axis.pieces'),
        y: t('picture.axis.largest'),
        names: [...(hasLimit() ? [t('picture.theory', { limit: words().limit })] : []), name()],
      }),
    });
    const rows = COUNTS.map((k) =>
      row(
        { class: () => k === model.settled?.k && 'maxout-now' },
        String(k),
        element(
          'td',
          { 'data-error': k },
          whenFound(() => distance(errorOf(k))),
        ),
        whenFound(() => distance(errorOf(k) * k * k)),
      ),
    );
    const caption = whenFound(() => t('maxout.counts.caption', words()));
    const counts = table(
      'table.maxout-table.maxout-counts',
      { caption: element('caption.maxout-caption', caption), head: ['K', () => t('maxout.counts.error'), 'K² · E'] },
      ...rows,
    );
    const key = whenFound(() => (hasLimit() ? t('maxout.counts.key', words()) : ''));
    const text = whenFound(() => t(hasLimit() ? 'maxout.counts.text' : 'maxout.counts.straight', words()));
    return [
      element('div.maxout-figure', worded('h4', 'maxout.counts'), ...nodes, element('p.figure-caption', key)),
      element('div.maxout-figure', counts, element('p.lesson-text', text)),
    ];
  }

  return whileShown(element('div.maxout-pair'), isShown, () => guard(() => [language(), model.settled], build));
}
