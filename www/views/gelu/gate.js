/**
 * The gate in general: x Φ((x − μ)/σ) beside GELU.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { guard } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { display } from '../../numbers/display.js';
import { formula } from '../../functions/typeset.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { EXACT } from './kinds.js';
import { placeText, stepText } from './numerals.js';
import { legend } from './pieces.js';
import { createNormalSlider } from './sliders.js';

/** Position of the curve's colour. */
const COLOUR = 2;

/** @param {ViewParts} parts @param {Model} model */
export function createGate(parts, model) {
  const name = /** @type {const} */ ('gelu.gate.name');
  const given = () => ({ mu: model.values['gate-mu'], sigma: model.values['gate-sigma'] });
  /** @returns {FunctionState} */
  const general = () => ({ id: 'gelu_normal', params: given() });
  const depends = () => [language(), model.values.order, ...Object.values(given())];

  /** @param {FunctionState} shown */
  function least(shown) {
    const { value, at } = parts.lab.properties(shown.id, shown.params).range[0];
    return { value: stepText(value, 4), at: typeof at === 'number' ? placeText(at) : '' };
  }

  function told() {
    const [own, exact] = [least(general()), least(EXACT)];
    return t('gelu.gate.least', { ...own, exact: exact.value, exactAt: exact.at });
  }

  function label() {
    const { mu, sigma } = given();
    return t('gelu.gate.label', { curve: CURVE_SIGNS[model.values.order], mu: display(mu), sigma: display(sigma) });
  }

  const { plot, numbers } = guard(depends, () => ({
    plot: createExportedPlot(parts, 'gate', {
      fixed: { functions: [EXACT], show: ['f'], x: [-5, 5] },
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
      createNormalSlider(model, 'gate-mu', { name, words: 'gelu.gate.mean', fallback: -1, index: COLOUR - 1 }),
      createNormalSlider(model, 'gate-sigma', { name, words: 'gelu.gate.deviation', fallback: 0.5, index: COLOUR - 1 }),
    ),
    numbers,
  );
}
