/**
 * The curves: GELU with both approximations, and below, on axes of their own, the errors of both.
 *
 * @import { Curve } from '../../state/state.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, language, t } from '../../i18n/i18n.js';
import { computed, guard, whileShown } from '../../i18n/live.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { bringIntoSight } from '../../ui/state-links.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { CURVES } from '../../state/state.js';
import { EXACT, KINDS, withValue } from './kinds.js';
import { errorText, placeText } from './numerals.js';
import { legend } from './pieces.js';

/** The range of x: the errors vanish toward both ends. @type {[number, number]} */
const SEEN = [-5, 5];
/** Room above the largest error, as a share of it. */
const ROOM = 1.15;

/** The three curves, and which of f, f′ and f″ they are. @param {ViewParts} parts @param {Model} model */
export function createCurves(parts, model) {
  const approximations = () => KINDS.map((kind) => withValue(kind, model.values[kind.parameter]));
  const depends = () => [language(), model.values.order, model.values.c, model.values.k];
  const { nodes } = guard(depends, () =>
    createExportedPlot(parts, 'curves', {
      class: 'figure-canvas gelu-curves',
      fixed: { functions: [EXACT], show: ['f'], x: SEEN },
      shown: () => ({ functions: [EXACT, ...approximations()], show: [model.values.order] }),
      label: () => t('gelu.curves.label', { curve: CURVE_SIGNS[model.values.order], c: model.values.c, k: model.values.k }),
    }),
  );
  const order = choiceOf(model, 'order', 'gelu.order', CURVES, { label: (curve) => CURVE_SIGNS[curve], symbol: true });
  return element('div.figure', element('div.gelu-bar', order, legend([EXACT, ...KINDS].map(({ id }) => id))), ...nodes);
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
  const depends = () => [language(), model.values.order, model.values.scale, model.values.c, model.values.k];

  /** @param {Curve} curve */
  function createFigure(curve) {
    const errorOf = (/** @type {Kind} */ one) => model.answers.error(one, model.values[one.parameter], curve, model.values);
    const error = computed(() => errorOf(kind));
    const largest = () => errorText(error().largest);
    const at = () => placeText(error().at);
    const name = () => functionName(kind.id);

    /** @returns {[number, number] | 'auto'} */
    function y() {
      const both = ROOM * Math.max(...KINDS.map((one) => errorOf(one).largest));
      return model.values.scale === 'same' && both > 0 && both < Infinity ? [-both, both] : 'auto';
    }

    const { nodes } = createExportedPlot(parts, `error-${kind.kind}-${curve}`, {
      class: 'figure-canvas gelu-error',
      fixed: { functions: [withValue(kind, 1), EXACT], difference: [1, 2], show: [curve], x: SEEN },
      shown: () => ({
        functions: [withValue(kind, model.values[kind.parameter]), EXACT],
        y: y(),
        probe: Number.isFinite(error().at) ? error().at : null,
      }),
      label: () => t('gelu.error.label', { curve: CURVE_SIGNS[curve], name: name(), largest: largest(), at: at() }),
      said: () => ({
        title: t('picture.gelu.error', { name: `${name()}, ${CURVE_SIGNS[curve]}` }),
        file: `gelu-error-${kind.kind}-${curve}`,
      }),
    });
    const caption = element(
      'figcaption.figure-caption',
      element('span', () => t('gelu.error.largest', { curve: CURVE_SIGNS[curve] })),
      ' ',
      element('span.gelu-number', largest),
      ' ',
      worded('span', 'gelu.error.at'),
      ' ',
      element('span.gelu-number', at),
    );
    return [caption, ...nodes];
  }

  const isShown = (/** @type {Curve} */ curve) => curve !== 'd2f' || model.values.order === 'd2f';
  const figures = guard(depends, () =>
    CURVES.map((curve) =>
      whileShown(
        element('figure.figure'),
        () => isShown(curve),
        () => createFigure(curve),
      ),
    ),
  );
  return element('div.gelu-errors', worded('h4.gelu-subheading', 'gelu.errors'), ...figures);
}
