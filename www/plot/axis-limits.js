/**
 * The ends of the axes in numbers: x where the toolbar has no room for it, and y, with the way back to the automatic one.
 *
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { shortened } from './range.js';
import { element } from '../ui/element.js';
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
  const words = element('span');
  const label = element('label.switch', auto, words);
  inWords(() => {
    words.textContent = t('view.y.auto');
    label.title = t('view.y.auto.title');
  });
  panel.append(x.node, y.node, label);

  function show() {
    auto.checked = store.state.y === 'auto';
    auto.disabled = store.state.lock.includes('y');
    if (auto.checked) y.show();
  }

  store.subscribe(() => {
    if (panel.isConnected) show();
  });
  show();
  return show;
}
