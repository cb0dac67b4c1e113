/**
 * Above the plot: which of f, f′ and f″ are drawn, and for which x.
 *
 * @import { Curve } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { CURVES } from '../state/state.js';
import { inWords, t } from '../i18n/i18n.js';
import { drawing, element } from '../ui/element.js';
import { CURVE_SIGNS } from '../functions/title.js';
import { createRangeFields } from './range-fields.js';
import { createMarksButton } from './marks-button.js';

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createPlotSettings(root, store) {
  root.replaceChildren(createCurveSwitches(store), createMarksButton(store), createRangeFields(store, 'x').node);
}

/** @param {Store} store */
function createCurveSwitches(store) {
  const switches = CURVES.map((curve) => {
    const box = element('input', { type: 'checkbox', value: curve, 'data-curve': curve, onchange: commit });
    const words = element('span', { class: 'visually-hidden' });
    const label = element(
      'label',
      { class: 'switch' },
      box,
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i', { class: 'symbol', 'aria-hidden': 'true' }, CURVE_SIGNS[curve]),
      words,
    );
    return { curve, box, label, words };
  });

  function commit() {
    store.update({ show: switches.filter(({ box }) => box.checked).map(({ curve }) => /** @type {Curve} */ (curve)) });
  }

  function show() {
    const { show: shown, lock } = store.state;
    for (const { curve, box } of switches) {
      box.checked = shown.includes(curve);
      box.disabled = lock.includes('show');
    }
  }

  store.subscribe((state, previous) => {
    if (state.show !== previous.show || state.lock !== previous.lock) show();
  });
  show();
  const group = element('div', { class: 'switches', role: 'group' }, ...switches.map(({ label }) => label));
  inWords(() => {
    group.setAttribute('aria-label', t('plot.show'));
    for (const { curve, label, words } of switches) {
      label.title = t(`plot.${curve}`);
      words.textContent = `${CURVE_SIGNS[curve]}, ${label.title}`;
    }
  });
  return group;
}
