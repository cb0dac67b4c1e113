/**
 * The gate in general: x Φ((x − μ)/σ) beside GELU.
 *
 * @import { FunctionState } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { functionName, inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/title.js';
import { display } from '../../numbers/display.js';
import { createFigure } from '../../plot/figure.js';
import { formula } from '../../functions/typeset.js';
import { createPlotExport } from '../../export/plot-export.js';
import { EXACT } from './kinds.js';
import { placeText, stepText } from './numerals.js';
import { worded } from './pieces.js';
import { createNormalSlider } from './sliders.js';

/** Position of the curve's colour. */
const COLOUR = 2;

/** @param {ViewParts} parts @param {Model} model */
export function createGate(parts, model) {
  const figure = createFigure(parts, { functions: [EXACT], show: ['f'], x: [-5, 5] });
  const name = /** @type {const} */ ('gelu.gate.name');
  const numbers = element('p', { class: 'gelu-note' });
  const legend = element('ul', { class: 'gelu-legend' });
  inWords(() => {
    legend.replaceChildren(
      ...['gelu', 'gelu_normal'].map((id, index) =>
        element('li', { class: `curve-${index + 1}` }, element('span', { class: 'dot' }), functionName(id)),
      ),
    );
  });

  /** @param {FunctionState} shown */
  function least(shown) {
    const { value, at } = parts.lab.properties(shown.id, shown.params).range[0];
    return { value: stepText(value, 4), at: typeof at === 'number' ? placeText(at) : '' };
  }

  model.follow((values, previous) => {
    const [mu, sigma] = [values['gate-mu'], values['gate-sigma']];
    const isSame = previous?.order === values.order && previous['gate-mu'] === mu && previous['gate-sigma'] === sigma;
    if (isSame) return;
    /** @type {FunctionState} */
    const general = { id: 'gelu_normal', params: { mu, sigma } };
    figure.show({ functions: [EXACT, general], show: [values.order] });
    const [own, exact] = [least(general), least(EXACT)];
    numbers.textContent = t('gelu.gate.least', { value: own.value, at: own.at, exact: exact.value, exactAt: exact.at });
    figure.describe(t('gelu.gate.label', { curve: CURVE_SIGNS[values.order], mu: display(mu), sigma: display(sigma) }));
  });
  return element(
    'div',
    {},
    worded('p', 'gelu.gate.what', 'gelu-text'),
    formula('gelu-gate'),
    element(
      'div',
      { class: 'figure gelu-gate' },
      legend,
      figure.canvas,
      createPlotExport(parts, 'gate', figure, () => ({ file: 'gelu-gate' })),
    ),
    element(
      'div',
      { class: 'gelu-pair' },
      createNormalSlider(model, 'gate-mu', { name, words: 'gelu.gate.mean', fallback: -1, index: COLOUR - 1 }),
      createNormalSlider(model, 'gate-sigma', { name, words: 'gelu.gate.deviation', fallback: 0.5, index: COLOUR - 1 }),
    ),
    numbers,
  );
}
