/**
 * The GELU lab: curves and errors of the approximations, and the best coefficients.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Kind, Model } from './model.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { formula } from '../../functions/typeset.js';
import { createBest, createMeasureControls } from './best.js';
import { createCurves, createErrorFigures, createGate } from './figures.js';
import { SCALES } from './keys.js';
import { createGelu, KINDS } from './model.js';
import { createCoefficientSlider } from './sliders.js';
import { createDependence, createErrorTable } from './tables.js';
import { createPlaces, createWorked } from './worked.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const model = createGelu(parts);
  return model.mount(root, () => [
    worded('h2', 'gelu.title'),
    worded('p.view-lead', 'gelu.lead'),
    createCurves(model),
    element('div.gelu-bar', choiceOf(model, 'scale', 'gelu.scale', SCALES, { label: (scale) => t(`gelu.scale.${scale}`) })),
    element('div.gelu-pair.gelu-kinds', ...KINDS.map((kind) => createKind(model, kind))),
    section('gelu.table', createErrorTable(model)),
    section(
      'gelu.best',
      worded('p.gelu-text', 'gelu.best.what'),
      createMeasureControls(model),
      element('div.gelu-pair', ...KINDS.map((kind) => createBest(model, kind))),
    ),
    section('gelu.dependence', worded('p.gelu-text', 'gelu.dependence.what'), createDependence(model)),
    element('div.gelu-pair.gelu-texts', section('gelu.places', createPlaces(model)), section('gelu.worked', createWorked(model))),
    section('gelu.gate', createGate(model)),
  ]);
}

/** A section with its heading. @param {MessageKey} title @param {...Node} children */
const section = (title, ...children) => element('section.gelu-section', worded('h3', title), ...children);

/** One approximation: formula, slider, errors. @param {Model} model @param {Kind} kind */
const createKind = (model, kind) =>
  element(
    'section.gelu-kind',
    { 'data-kind': kind.kind },
    element(`h3.curve-${kind.colour}`, element('span.dot'), () => functionName(kind.id)),
    formula(kind.formula),
    createCoefficientSlider(model, kind),
    createErrorFigures(model, kind),
  );
