/**
 * The GELU lab: curves and errors of the approximations, and the best coefficients.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { formula } from '../../functions/typeset.js';
import { createBest, createMeasureControls } from './best.js';
import { createDependence } from './dependence.js';
import { createCurves, createErrorFigures } from './figures.js';
import { createGate } from './gate.js';
import { SCALES } from './keys.js';
import { KINDS } from './kinds.js';
import { createModel } from './model.js';
import { section } from './pieces.js';
import { createPlaces } from './places.js';
import { createCoefficientSlider } from './sliders.js';
import { createErrorTable } from './table.js';
import { createWorked } from './worked.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { geluSteps } = parts.lab;
  const model = createModel(parts);
  model.mount(root, () => [
    worded('h2', 'gelu.title'),
    worded('p.view-lead', 'gelu.lead'),
    createCurves(parts, model),
    element('div.gelu-bar', choiceOf(model, 'scale', 'gelu.scale', SCALES, { label: (scale) => t(`gelu.scale.${scale}`) })),
    element('div.gelu-pair.gelu-kinds', ...KINDS.map((kind) => createKind(parts, model, kind))),
    section('gelu.table', createErrorTable(model)),
    section(
      'gelu.best',
      worded('p.gelu-text', 'gelu.best.what'),
      createMeasureControls(model),
      element('div.gelu-pair', ...KINDS.map((kind) => createBest(parts, model, kind))),
    ),
    section('gelu.dependence', worded('p.gelu-text', 'gelu.dependence.what'), createDependence(model)),
    element(
      'div.gelu-pair.gelu-texts',
      section('gelu.places', createPlaces(model, geluSteps)),
      section('gelu.worked', createWorked(model, geluSteps)),
    ),
    section('gelu.gate', createGate(parts, model)),
  ]);
  return model.tell;
}

/** One approximation: formula, slider, errors. @param {ViewParts} parts @param {Model} model @param {Kind} kind */
const createKind = (parts, model, kind) =>
  element(
    'section.gelu-kind',
    { 'data-kind': kind.kind },
    element(`h3.curve-${kind.colour}`, element('span.dot'), () => functionName(kind.id)),
    formula(kind.formula),
    createCoefficientSlider(model, kind),
    createErrorFigures(parts, model, kind),
  );
