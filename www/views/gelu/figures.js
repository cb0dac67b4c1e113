/**
 * The curves: GELU with both approximations, and below, on axes of their own, the errors of both.
 *
 * @import { Curve } from '../../state/state.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { GeluValues } from './keys.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/title.js';
import { bringIntoSight } from '../../ui/sight.js';
import { createFigure } from '../../plot/figure.js';
import { createPlotExport } from '../../export/plot-export.js';
import { EXACT, KINDS, withValue } from './kinds.js';
import { errorText, placeText } from './numerals.js';
import { createChoice, worded } from './pieces.js';

/** The range of x: the errors vanish toward both ends. @type {[number, number]} */
const SEEN = [-5, 5];
/** Room above the largest error, as a share of it. */
const ROOM = 1.15;

/** @param {GeluValues} values */
const allThree = (values) => [EXACT, ...KINDS.map((kind) => withValue(kind, values[kind.parameter]))];

/** The three curves, and which of f, f′ and f″ they are. @param {ViewParts} parts @param {Model} model */
export function createCurves(parts, model) {
  const figure = createFigure(parts, { functions: [EXACT], show: ['f'], x: SEEN }, 'figure-canvas gelu-curves');
  const order = createChoice(
    'gelu.order',
    /** @type {Curve[]} */ (['f', 'df', 'd2f']).map((curve) => ({ value: curve, label: () => CURVE_SIGNS[curve], symbol: true })),
    (curve) => model.set({ order: curve }),
  );
  const legend = element('ul', { class: 'gelu-legend' });
  inWords(() => {
    legend.replaceChildren(
      ...[EXACT, ...KINDS].map(({ id }, index) =>
        element('li', { class: `curve-${index + 1}` }, element('span', { class: 'dot' }), functionName(id)),
      ),
    );
  });
  model.follow((values) => {
    order.show(values.order);
    figure.show({ functions: allThree(values), show: [values.order] });
    figure.describe(t('gelu.curves.label', { curve: CURVE_SIGNS[values.order], c: values.c, k: values.k }));
  });
  return element(
    'div',
    { class: 'figure' },
    element('div', { class: 'gelu-bar' }, order.node, legend),
    figure.canvas,
    createPlotExport(parts, 'curves', figure),
  );
}

/** Scrolls the errors of one approximation into view: the control may be far below. @param {Kind} kind */
export function showErrors({ kind }) {
  const errors = document.querySelector(`.gelu-kind[data-kind="${kind}"] .gelu-errors`);
  if (errors !== null) bringIntoSight(errors);
}

/**
 * The error of one approximation: of f, of f′, and of f″ where that is chosen.
 * @param {ViewParts} parts
 * @param {Model} model
 * @param {Kind} kind
 */
export function createErrorFigures(parts, model, kind) {
  const rows = /** @type {Curve[]} */ (['f', 'df', 'd2f']).map((curve) => {
    const figure = createFigure(
      parts,
      { functions: [withValue(kind, 1), EXACT], difference: [1, 2], show: [curve], x: SEEN },
      'figure-canvas gelu-error',
    );
    const caption = element('figcaption', { class: 'figure-caption' });
    const largest = element('span', { class: 'gelu-number' });
    const at = element('span', { class: 'gelu-number' });
    const words = element('span');
    const before = element('span');
    caption.append(words, ' ', largest, ' ', before, ' ', at);
    inWords(() => {
      words.textContent = t('gelu.error.largest', { curve: CURVE_SIGNS[curve] });
      before.textContent = t('gelu.error.at');
    });
    const exporting = createPlotExport(parts, `error-${kind.kind}-${curve}`, figure, () => ({
      title: t('picture.gelu.error', { name: `${functionName(kind.id)}, ${CURVE_SIGNS[curve]}` }),
      file: `gelu-error-${kind.kind}-${curve}`,
    }));
    return { curve, figure, largest, at, node: element('figure', { class: 'figure' }, caption, figure.canvas, exporting) };
  });
  model.follow((values) => {
    for (const { curve, figure, largest, at, node } of rows) {
      node.hidden = curve === 'd2f' && values.order !== 'd2f';
      if (node.hidden) continue;
      const errors = KINDS.map((one) => model.answers.error(one, values[one.parameter], curve, values));
      const error = model.answers.error(kind, values[kind.parameter], curve, values);
      const both = ROOM * Math.max(...errors.map((one) => one.largest));
      figure.show({
        functions: [withValue(kind, values[kind.parameter]), EXACT],
        y: values.scale === 'same' && both > 0 && both < Infinity ? [-both, both] : 'auto',
        probe: Number.isFinite(error.at) ? error.at : null,
      });
      largest.textContent = errorText(error.largest);
      at.textContent = placeText(error.at);
      figure.describe(
        t('gelu.error.label', { curve: CURVE_SIGNS[curve], name: functionName(kind.id), largest: largest.textContent, at: at.textContent }),
      );
    }
  });
  return element('div', { class: 'gelu-errors' }, worded('h4', 'gelu.errors', 'gelu-subheading'), ...rows.map(({ node }) => node));
}
