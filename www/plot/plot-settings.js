/**
 * Above the plot: which of f, f′ and f″ are drawn, and for which x.
 *
 * @import { Store } from '../state/store.js'
 */

import { CURVES } from '../state/state.js';
import { liveIn } from '../state/live-state.js';
import { t } from '../i18n/i18n.js';
import { drawing, element } from '../ui/element.js';
import { CURVE_SIGNS } from '../functions/values.js';
import { createRangeFields } from './range-fields.js';
import { createMarksButton } from './marks-button.js';

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createPlotSettings(root, store) {
  root.replaceChildren(
    liveIn(store, () => createCurveSwitches(store)),
    createMarksButton(store),
    createRangeFields(store, 'x').node,
  );
}

/** @param {Store} store */
function createCurveSwitches(store) {
  const boxes = CURVES.map((curve) =>
    element('input', {
      type: 'checkbox',
      value: curve,
      'data-curve': curve,
      onchange: () => store.update({ show: CURVES.filter((_, i) => boxes[i]?.checked) }),
      '.checked': () => store.state.show.includes(curve),
      disabled: () => store.state.lock.includes('show'),
    }),
  );
  const labels = CURVES.map((curve, i) =>
    element(
      'label.switch',
      { title: () => t(`plot.${curve}`) },
      boxes[i] ?? null,
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i.symbol', { 'aria-hidden': 'true' }, CURVE_SIGNS[curve]),
      element('span.visually-hidden', () => `${CURVE_SIGNS[curve]}, ${t(`plot.${curve}`)}`),
    ),
  );
  return element('div.switches', { role: 'group', 'aria-label': () => t('plot.show') }, ...labels);
}
