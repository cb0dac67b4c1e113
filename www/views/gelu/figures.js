/**
 * The curves: GELU with both approximations, the errors of both on axes of their own, and the gate in general: x Φ((x − μ)/σ).
 *
 * @import { Curve } from '../../state/state.js'
 * @import { Kind, Model } from './model.js'
 * @import { FunctionState } from '../../lab/types.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { legendItem } from '../../ui/legend.js';
import { computed, whileShown } from '../../i18n/live.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { bringIntoSight } from '../../ui/state-links.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { CURVES } from '../../state/state.js';
import { display } from '../../numbers/display.js';
import { formula } from '../../functions/typeset.js';
import { guardOf } from '../model.js';
import { EXACT, KINDS, withValue } from './model.js';
import { errorText, placeText, stepText } from './numerals.js';
import { createNormalSlider } from './sliders.js';

/** The names of functions in the order of their curves. @param {readonly string[]} ids */
const legend = (ids) =>
  element('ul.gelu-legend', ...ids.map((id, index) => legendItem([() => functionName(id)], { curve: `curve-${index + 1}` })));

/** The range of x: the errors vanish toward both ends. @type {[number, number]} */
const SEEN = [-5, 5];
/** Room above the largest error, as a share of it. */
const ROOM = 1.15;

/** The three curves, and which of f, f′ and f″ they are. @param {Model} model */
export function createCurves(model) {
  const approximations = () => KINDS.map((kind) => withValue(kind, model.values[kind.parameter]));
  const { nodes } = guardOf(model, ['order', 'c', 'k'], () =>
    createExportedPlot(model, 'curves', {
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

/** The error of one approximation: of f, of f′, and of f″ where that is chosen. @param {Model} model @param {Kind} kind */
export function createErrorFigures(model, kind) {
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

    const { nodes } = createExportedPlot(model, `error-${kind.kind}-${curve}`, {
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
  const figures = guardOf(model, ['order', 'scale', 'c', 'k'], () =>
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

/** @param {Model} model */
export function createGate(model) {
  const own = /** @type {const} */ ({ name: 'gelu.gate.name', index: 1 });
  const given = () => ({ mu: model.values['gate-mu'], sigma: model.values['gate-sigma'] });
  /** @returns {FunctionState} */
  const general = () => ({ id: 'gelu_normal', params: given() });

  /** @param {FunctionState} shown */
  function leastOf(shown) {
    const { value, at } = model.lab.properties(shown.id, shown.params).range[0];
    return { value: stepText(value, 4), at: typeof at === 'number' ? placeText(at) : '' };
  }

  function told() {
    const [least, exact] = [leastOf(general()), leastOf(EXACT)];
    return t('gelu.gate.least', { ...least, exact: exact.value, exactAt: exact.at });
  }

  function label() {
    const { mu, sigma } = given();
    return t('gelu.gate.label', { curve: CURVE_SIGNS[model.values.order], mu: display(mu), sigma: display(sigma) });
  }

  const { plot, numbers } = guardOf(model, ['order', 'gate-mu', 'gate-sigma'], () => ({
    plot: createExportedPlot(model, 'gate', {
      fixed: { functions: [EXACT], show: ['f'], x: SEEN },
      shown: () => ({ functions: [EXACT, general()], show: [model.values.order] }),
      label,
      said: () => ({ file: 'gelu-gate' }),
    }),
    numbers: element('p.gelu-note', told),
  }));
  return element(
    'div',
    worded('p.gelu-text', 'gelu.gate.what'),
    formula('gelu-gate'),
    element('div.figure.gelu-gate', legend(['gelu', 'gelu_normal']), ...plot.nodes),
    element(
      'div.gelu-pair',
      createNormalSlider(model, 'gate-mu', { ...own, words: 'gelu.gate.mean' }),
      createNormalSlider(model, 'gate-sigma', { ...own, words: 'gelu.gate.deviation' }),
    ),
    numbers,
  );
}
