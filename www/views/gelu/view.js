/**
 * The GELU lab: curves and errors of the approximations, and the best coefficients.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Kind } from './kinds.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { formula } from '../../functions/typeset.js';
import { createBests, createMeasureControls } from './best.js';
import { createDependence } from './dependence.js';
import { createCurves, createErrorFigures } from './figures.js';
import { createGate } from './gate.js';
import { KINDS } from './kinds.js';
import { createModel } from './model.js';
import { createChoice, section, worded } from './pieces.js';
import { createPlaces } from './places.js';
import { createCoefficientSlider } from './sliders.js';
import { createErrorTable } from './table.js';
import { createWorked } from './worked.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const model = createModel(parts);
  const { lab } = parts;
  const scale = createChoice(
    'gelu.scale',
    [
      { value: 'own', label: () => t('gelu.scale.own') },
      { value: 'same', label: () => t('gelu.scale.same') },
    ],
    (value) => model.set({ scale: /** @type {'own'} */ (value) }),
  );
  model.follow((values) => scale.show(values.scale));
  root.append(
    worded('h2', 'gelu.title'),
    worded('p', 'gelu.lead', 'view-lead'),
    createCurves(parts, model),
    element('div', { class: 'gelu-bar' }, scale.node),
    element('div', { class: 'gelu-pair gelu-kinds' }, ...KINDS.map((kind) => createKind(parts, model, kind))),
    section('gelu.table', createErrorTable(model)),
    section('gelu.best', worded('p', 'gelu.best.what', 'gelu-text'), createMeasureControls(model), createBests(parts, model)),
    section('gelu.dependence', worded('p', 'gelu.dependence.what', 'gelu-text'), createDependence(model)),
    element(
      'div',
      { class: 'gelu-pair gelu-texts' },
      section('gelu.places', createPlaces(model, lab.geluSteps)),
      section('gelu.worked', createWorked(model, lab.geluSteps)),
    ),
    section('gelu.gate', createGate(parts, model)),
  );
  model.placed();
  inWords(model.retell);
  return model.read;
}

/** One approximation: formula, slider, errors. @param {ViewParts} parts @param {Model} model @param {Kind} kind */
function createKind(parts, model, kind) {
  const title = element('h3', { class: `curve-${kind.colour}` });
  inWords(() => title.replaceChildren(element('span', { class: 'dot' }), functionName(kind.id)));
  return element(
    'section',
    { class: 'gelu-kind', 'data-kind': kind.kind },
    title,
    formula(kind.formula),
    createCoefficientSlider(model, kind),
    createErrorFigures(parts, model, kind),
  );
}
