/**
 * The minimax fit of a convex function by a maxout of K pieces.
 *
 * @import { Model, Piece } from './keys.js'
 * @import { Chart } from '../../lab/types.js'
 */

import { list, t } from '../../i18n/i18n.js';
import { computed } from '../../i18n/live.js';
import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { dialOf } from '../../ui/dial.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { createExportedChart } from '../../export/chart-export.js';
import { guardOf } from '../model.js';
import { createRange } from './controls.js';
import { createErrorsByCount } from './errors-by-count.js';
import { COEFFICIENT, COUNT } from './keys.js';
import { createTargetDials, createTargetSelect, targetName } from './target.js';
import { stretchText } from './words.js';

/** Digits of a piece that is copied to the editor. */
const DIGITS = 6;
/** Color of concave parts. */
const MARK = 2;
const [POINT, LINE] = /** @type {const} */ (['points', 'solid']);

/** @param {Model} model */
export function createFit(model) {
  const { lab } = model;
  const { results, curves, errors, refusal, hasFit } = guardOf(model, ['target', 'k', 'range'], createResults);

  function createResults() {
    const found = computed(() => lab.convexFit(model.values.target, model.values.k, model.values.range));
    const fit = () => found().fit;
    const concave = computed(() =>
      fit() || !found().f.every(Number.isFinite) ? [] : lab.concaveStretches(model.values.target, model.values.range),
    );
    const words = computed(() => {
      const [lo, hi] = model.values.range;
      const best = fit();
      return {
        name: targetName(model.values.target),
        lo: display(lo, 4),
        hi: display(hi, 4),
        pieces: best?.pieces.length ?? 0,
        error: best ? distance(best.error) : '',
        places: best ? list(best.at.map((x) => place(x, 10 * (hi - lo)))) : '',
        stretches: list(concave().map(stretchText)),
      };
    });
    const title = () => t(fit() ? 'maxout.fit.curves' : 'maxout.fit.target', words());
    const result = () => (fit() ? t(fit()?.error === 0 ? 'maxout.fit.exact' : 'maxout.fit.result', words()) : '');
    const refused = () => (fit() ? '' : t(concave().length > 0 ? 'maxout.fit.concave' : 'maxout.fit.infinite', words()));

    const { view, nodes } = createExportedChart(model, 'fit', {
      class: 'figure-canvas maxout-fitted',
      chart: drawCurves,
      label: () => t(fit() ? 'maxout.fit.curves.label' : 'maxout.fit.target', words()),
      said: () => ({
        file: 'maxout-fit',
        title: title(),
        x: t('picture.axis.input'),
        y: t('picture.axis.y'),
        names: [
          ...concave().map((_, i) => (i === 0 ? t('picture.concave') : null)),
          words().name,
          ...(fit()?.pieces ?? []).map((_, i) => t('picture.piece', { piece: i + 1 })),
        ],
      }),
    });
    const errorChart = createExportedChart(model, 'fit-errors', {
      class: 'figure-canvas maxout-fitted',
      chart: drawErrors,
      label: () => t('maxout.fit.errors.label', words()),
      said: () => ({
        file: 'maxout-fit-error',
        title: t('maxout.fit.errors'),
        x: t('picture.axis.input'),
        y: t('picture.axis.error'),
        names: [t('picture.axis.error')],
        isAlone: true,
      }),
    });

    /** The function, its pieces, and where it is concave. @returns {Chart} */
    function drawCurves() {
      const { xs, f } = found();
      const best = fit();
      const marked = concave().map(([lo, hi]) => {
        const inside = (/** @type {Float64Array} */ column) => column.filter((_, i) => Number(xs[i]) >= lo && Number(xs[i]) <= hi);
        const look = lo === hi ? { stroke: POINT, width: 12 } : { stroke: LINE, width: 9, opacity: 0.4 };
        return { xs: inside(xs), ys: inside(f), colour: MARK, ...look };
      });
      const under = { xs, ys: f, colour: /** @type {const} */ ('ink'), ...(best ? { width: 6, opacity: 0.25 } : { width: 2.5 }) };
      const lines = best
        ? lab.maxoutParts(best.pieces, model.values.range).map(({ x, y, winner }) => ({ xs: x, ys: y, colour: winner + 1, width: 2.5 }))
        : [];
      return { series: [...marked, under, ...lines], x: model.values.range };
    }

    /** @returns {Chart | undefined} */
    function drawErrors() {
      const { xs, fit: best } = found();
      if (!best) return undefined;
      const { error } = best;
      const x = model.values.range;
      // For an error of 0 the chart would only show rounding.
      if (error === 0) return { series: [{ xs, ys: xs.map(() => 0), width: 2 }], x, y: [-1, 1] };
      return { series: [{ xs, ys: best.errors, width: 2 }], x, y: [-1.3 * error, 1.3 * error], marks: [{ y: error }, { y: -error }] };
    }

    /** Copies the pieces to the editor, with ranges that show all of them. */
    function takeOver() {
      const pieces = (fit()?.pieces ?? []).map(
        (piece) => /** @type {Piece} */ (piece.map((value) => Number(value.toPrecision(DIGITS)) + 0)),
      );
      const y = view.frame?.y;
      model.set({ pieces, minus: [], x: model.values.range, ...(y && { y: [y[0], y[1]] }) });
      document.querySelector('.view-maxout h3')?.scrollIntoView({ block: 'nearest' });
    }

    // Lines outside of the editor's limits cannot be pieces.
    const isTooSteep = () =>
      fit()
        ?.pieces.flat()
        .some((value) => Math.abs(value) > COEFFICIENT.domain[1]) ?? true;
    return {
      hasFit: () => fit() !== null,
      results: element(
        'div.maxout-results',
        element('p.maxout-result', { role: 'status' }, result),
        button('maxout.fit.edit', takeOver, { 'data-fit': 'edit', hidden: () => !fit(), disabled: isTooSteep }),
      ),
      curves: element('div.maxout-figure', element('h4', title), ...nodes),
      errors: element('div.maxout-figure', { hidden: () => !fit() }, worded('h4', 'maxout.fit.errors'), ...errorChart.nodes),
      refusal: element('p.maxout-refusal', { role: 'status' }, refused),
    };
  }

  return [
    element(
      'div',
      worded('h3', 'maxout.fit'),
      worded('p.lesson-text', 'maxout.fit.text'),
      element(
        'div.maxout-controls',
        createTargetSelect(model),
        dialOf(model, 'k', COUNT, () => t('maxout.k'), { fit: Math.round }),
        createTargetDials(model),
      ),
      createRange(model, 'range', 'x', 'maxout.fit.range'),
      results,
    ),
    element('div', element('div.maxout-pair', curves, errors, refusal), createErrorsByCount(model, hasFit)),
  ];
}
