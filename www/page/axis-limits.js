/**
 * The ends of the axes in numbers: x where the toolbar has no room for it, and y, with the way back to the automatic one.
 *
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from './store.js'
 */

import { t } from '../i18n.js';
import { shortened } from '../view.js';
import { element } from './element.js';
import { createRangeFields } from './range-fields.js';

/**
 * @param {HTMLElement} panel
 * @param {Store} store
 * @param {PlotView} view
 */
export function createAxisLimits(panel, store, view) {
  const drawn = () => view.frame && shortened(view.frame.y);
  const x = createRangeFields(store, 'x');
  const y = createRangeFields(store, 'y', drawn);
  const auto = element('input', {
    type: 'checkbox',
    onchange: () => store.update({ y: auto.checked ? 'auto' : (drawn() ?? 'auto') }),
  });
  const label = element('label', { class: 'switch', title: t('view.y.auto.title') }, auto, t('view.y.auto'));
  panel.append(x.node, y.node, label);

  function show() {
    auto.checked = store.state.y === 'auto';
    auto.disabled = store.state.lock.includes('y');
    if (auto.checked) y.show();
  }

  store.subscribe(() => {
    if (!panel.hidden) show();
  });
  show();
  return show;
}
