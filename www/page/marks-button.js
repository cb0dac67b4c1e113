/**
 * The button that opens the list of what can be marked on the plot.
 *
 * @import { Store } from './store.js'
 */

import { t } from '../i18n.js';
import { element, icon } from './element.js';

/** @param {Store} store */
export function createMarksButton(store) {
  const count = element('span', { class: 'marks-count' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button marks-button',
      id: 'marks',
      'aria-expanded': 'false',
      onclick: async () => {
        const { toggleMarksMenu } = await import('./marks-menu.js');
        await toggleMarksMenu(button, store);
      },
    },
    t('marks.title'),
    count,
    icon('down'),
  );

  function show() {
    const { length } = store.state.marks;
    count.textContent = length === 0 ? '' : String(length);
  }

  store.subscribe((state, previous) => {
    if (state.marks !== previous.marks) show();
  });
  show();
  return button;
}
