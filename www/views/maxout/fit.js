/**
 * The minimax fit of a convex function by a maxout of K pieces.
 *
 * @import { Values, Write } from './keys.js'
 * @import { Piece } from './keys.js'
 * @import { ConvexFit } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';
import { display } from '../../numbers/display.js';
import { chartFigure } from '../../export/chart-figure.js';
import { createChart } from '../../ui/chart.js';
import { createDial } from '../../ui/dial.js';
import { createExportButton } from '../../export/export-button.js';
import { createErrorsByCount } from './errors-by-count.js';
import { COEFFICIENT, COUNT } from './keys.js';
import { createRangeBoxes } from './range-boxes.js';
import { createTargetDials } from './target-dials.js';
import { createTargetSelect, targetName } from './target-select.js';
import { stretchText } from './words.js';

/** Digits of a piece that is copied to the editor. */
const DIGITS = 6;
/** Color of concave parts. */
const MARK = 2;
const [POINT, LINE] = /** @type {const} */ (['points', 'solid']);

/** @param {ViewParts} parts @param {Write} write */
export function createFit(parts, write) {
  const { lab } = parts;
  /** @type {{ values: Pick<Values, 'target' | 'k' | 'range'>, found: ConvexFit, concave: [number, number][] } | undefined} */
  let shown;
  let drawn = '';
  const target = createTargetSelect(lab, (next) => write({ target: next }));
  const dials = createTargetDials(lab, (next) => write({ target: next }));
  const count = createDial({ quantity: COUNT, name: 'k', words: () => t('maxout.k'), commit: (k) => write({ k: Math.round(k) }) });
  const range = createRangeBoxes('x', 'maxout.fit.range', (next) => write({ range: next }));
  const [curves, errors] = [createChart(parts, 'figure-canvas maxout-fitted'), createChart(parts, 'figure-canvas maxout-fitted')];
  const byCount = createErrorsByCount(parts);
  const [title, text, curvesTitle, errorsTitle, editWords] = [
    element('h3'),
    element('p', { class: 'lesson-text' }),
    element('h4'),
    element('h4'),
    element('span'),
  ];
  const result = element('p', { class: 'maxout-result', role: 'status' });
  const refusal = element('p', { class: 'maxout-refusal', role: 'status' });
  const edit = element('button', { type: 'button', class: 'button', 'data-fit': 'edit', onclick: takeOver }, editWords);
  const errorFigure = element(
    'div',
    { class: 'maxout-figure' },
    errorsTitle,
    errors.canvas,
    createExportButton(parts, 'fit-errors', errorsPicture),
  );

  function curvesPicture() {
    if (shown === undefined) return undefined;
    const { values, found, concave } = shown;
    const pieces = (found.fit?.pieces ?? []).map((_, i) => t('picture.piece', { piece: i + 1 }));
    return chartFigure(curves, {
      file: 'maxout-fit',
      title: curvesTitle.textContent ?? '',
      x: t('picture.axis.input'),
      y: t('picture.axis.y'),
      names: [...concave.map((_, i) => (i === 0 ? t('picture.concave') : null)), targetName(values.target), ...pieces],
    });
  }

  function errorsPicture() {
    return chartFigure(errors, {
      file: 'maxout-fit-error',
      title: errorsTitle.textContent ?? '',
      x: t('picture.axis.input'),
      y: t('picture.axis.error'),
      names: [t('picture.axis.error')],
      isAlone: true,
    });
  }

  /** Copies the pieces to the editor, with ranges that show all of them. */
  function takeOver() {
    if (!shown?.found.fit) return;
    const pieces = shown.found.fit.pieces.map(
      (piece) => /** @type {Piece} */ (piece.map((value) => Number(value.toPrecision(DIGITS)) + 0)),
    );
    const y = curves.frame?.y;
    write({ pieces, minus: [], x: shown.values.range, ...(y && { y: [y[0], y[1]] }) });
    document.querySelector('.view-maxout h3')?.scrollIntoView({ block: 'nearest' });
  }

  function say() {
    title.textContent = t('maxout.fit');
    text.textContent = t('maxout.fit.text');
    errorsTitle.textContent = t('maxout.fit.errors');
    editWords.textContent = t('maxout.fit.edit');
    if (shown === undefined) return;
    const {
      values: {
        target: chosen,
        range: [lo, hi],
      },
      found: { fit },
      concave,
    } = shown;
    const name = targetName(chosen);
    const words = { name, lo: display(lo, 4), hi: display(hi, 4) };
    curvesTitle.textContent = t(fit ? 'maxout.fit.curves' : 'maxout.fit.target', words);
    refusal.textContent = fit
      ? ''
      : concave.length > 0
        ? t('maxout.fit.concave', { ...words, stretches: list(concave.map(stretchText)) })
        : t('maxout.fit.infinite', words);
    const pieces = fit?.pieces.length ?? 0;
    const error = fit ? distance(fit.error) : '';
    const places = fit ? list(fit.at.map((x) => place(x, 10 * (hi - lo)))) : '';
    result.textContent = !fit
      ? ''
      : fit.error === 0
        ? t('maxout.fit.exact', { ...words, pieces })
        : t('maxout.fit.result', { ...words, pieces, error, places });
    curves.describe(fit ? t('maxout.fit.curves.label', { ...words, pieces, error }) : t('maxout.fit.target', words));
    errors.describe(t('maxout.fit.errors.label', { ...words, pieces, error }));
  }

  inWords(say);

  return {
    node: element(
      'section',
      { class: 'lesson-section split', 'data-section': 'fit' },
      element(
        'div',
        {},
        title,
        text,
        element('div', { class: 'maxout-controls' }, target.node, count.node, dials.node),
        range.node,
        element('div', { class: 'maxout-results' }, result, edit),
      ),
      element(
        'div',
        {},
        element(
          'div',
          { class: 'maxout-pair' },
          element('div', { class: 'maxout-figure' }, curvesTitle, curves.canvas, createExportButton(parts, 'fit', curvesPicture)),
          errorFigure,
          refusal,
        ),
        byCount.node,
      ),
    ),
    /** @param {Values} values */
    show({ target: chosen, k, range: x }) {
      const values = { target: chosen, k, range: x };
      const now = JSON.stringify(values);
      if (now === drawn) return;
      drawn = now;
      const found = lab.convexFit(chosen, k, x);
      const { xs, f, fit } = found;
      const concave = fit || !found.f.every(Number.isFinite) ? [] : lab.concaveStretches(chosen, x);
      shown = { values, found, concave };
      target.show(chosen);
      dials.show(chosen);
      count.show(k);
      range.show(x);
      errorFigure.hidden = edit.hidden = !fit;
      // Lines outside of the editor's limits cannot be pieces.
      edit.disabled = fit?.pieces.flat().some((value) => Math.abs(value) > COEFFICIENT.domain[1]) ?? true;
      const marked = concave.flatMap(([lo, hi]) => {
        const inside = (/** @type {Float64Array} */ column) => column.filter((_, i) => Number(xs[i]) >= lo && Number(xs[i]) <= hi);
        return {
          xs: inside(xs),
          ys: inside(f),
          colour: MARK,
          stroke: lo === hi ? POINT : LINE,
          width: lo === hi ? 12 : 9,
          opacity: lo === hi ? 1 : 0.4,
        };
      });
      const lines = fit
        ? lab.maxoutParts(fit.pieces, x).map((part) => ({ xs: part.x, ys: part.y, colour: part.winner + 1, width: 2.5 }))
        : [];
      const under = { xs, ys: f, colour: /** @type {const} */ ('ink'), width: fit ? 6 : 2.5, opacity: fit ? 0.25 : 1 };
      curves.show({ series: [...marked, under, ...lines], x });
      if (fit) {
        // For an error of 0 the chart would only show rounding.
        const y = fit.error === 0 ? /** @type {const} */ ([-1, 1]) : /** @type {const} */ ([-1.3 * fit.error, 1.3 * fit.error]);
        const zero = fit.error === 0;
        errors.show({
          series: [{ xs, ys: zero ? xs.map(() => 0) : fit.errors, width: 2 }],
          x,
          y,
          marks: zero ? [] : [{ y: fit.error }, { y: -fit.error }],
        });
      }
      byCount.show(values, fit !== null);
      say();
    },
  };
}
