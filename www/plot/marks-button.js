/**
 * The button that opens the list of what can be marked on the plot. The list is fetched at the first use.
 *
 * @import { Store } from '../state/store.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { element, icon } from '../ui/element.js';
import { wanted } from '../ui/lost.js';
import { createPopup } from '../ui/popup.js';
import { loadStyles } from '../ui/styles.js';

/** @param {Store} store */
export function createMarksButton(store) {
  async function fetchMenu() {
    const [module] = await Promise.all([import('./marks-menu.js'), loadStyles(new URL('../styles/marks.css', import.meta.url))]);
    return module;
  }

  async function build() {
    const menu = await wanted('marks.title', fetchMenu, () => button.click());
    return menu?.createMarksMenu(store);
  }

  const words = element('span');
  const count = element('span.marks-count');
  const button = element('button.button.marks-button', { id: 'marks' }, words, count, icon('down'));
  createPopup(button, build, { focus: 'input:enabled' });

  function show() {
    const { length } = store.state.marks;
    count.textContent = length === 0 ? '' : String(length);
  }

  store.follow(['marks'], show);
  show();
  inWords(() => (words.textContent = t('marks.title')));
  return button;
}
