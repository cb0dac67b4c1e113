/**
 * Above the plot: which of f, f′ and f″ are drawn, what is marked on it, and for which x.
 *
 * @import { Curve } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { CURVE_SIGNS } from '../functions/values.js';
import { t } from '../i18n/i18n.js';
import { liveIn } from '../state/live-state.js';
import { CURVES } from '../state/state.js';
import { drawing, element, icon } from '../ui/element.js';
import { wanted } from '../ui/lost.js';
import { createPopup } from '../ui/popup.js';
import { loadStyles } from '../ui/styles.js';
import { createRangeFields } from './axes.js';

/** @param {HTMLElement} root @param {Store} store */
export function createPlotSettings(root, store) {
  root.replaceChildren(...liveIn(store, () => [createCurveSwitches(store), createMarksButton(store), createRangeFields(store, 'x')]));
}

/** @param {Store} store */
function createCurveSwitches(store) {
  const labels = CURVES.map((curve) => {
    const isShown = (/** @type {Curve} */ each) => (each === curve ? box.checked : store.state.show.includes(each));
    const box = element('input', {
      type: 'checkbox',
      value: curve,
      'data-curve': curve,
      onchange: () => store.update({ show: CURVES.filter(isShown) }),
      '.checked': () => store.state.show.includes(curve),
      disabled: () => store.state.lock.includes('show'),
    });
    return element(
      'label.switch',
      { title: () => t(`plot.${curve}`) },
      box,
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i.symbol', { 'aria-hidden': 'true' }, CURVE_SIGNS[curve]),
      element('span.visually-hidden', () => `${CURVE_SIGNS[curve]}, ${t(`plot.${curve}`)}`),
    );
  });
  return element('div.switches', { role: 'group', 'aria-label': () => t('plot.show') }, ...labels);
}

/** The button that opens the list of what can be marked on the plot. The list is fetched at the first use. @param {Store} store */
function createMarksButton(store) {
  const fetchMenu = () => Promise.all([import('./marks-menu.js'), loadStyles(new URL('../styles/marks.css', import.meta.url))]);

  async function build() {
    const fetched = await wanted('marks.title', fetchMenu, () => button.click());
    return fetched?.[0].createMarksMenu(store);
  }

  const button = element(
    'button.button.marks-button',
    { id: 'marks' },
    element('span', () => t('marks.title')),
    element('span.marks-count', () => String(store.state.marks.length || '')),
    icon('down'),
  );
  createPopup(button, build, { focus: 'input:enabled' });
  return button;
}
