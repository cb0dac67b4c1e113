/**
 * The button that opens the list of what can be marked on the plot.
 *
 * @import { Store } from './store.js'
 */

import { inWords, t } from '../i18n.js';
import { element, icon } from './element.js';
import { toggleMarksMenu } from './marks-menu.js';

/** @param {Store} store */
export function createMarksButton(store) {
  const words = element('span');
  const count = element('span', { class: 'marks-count' });
  const button = element(
    'button',
    {
      type: 'button',
      class: 'button marks-button',
      id: 'marks',
      'aria-expanded': 'false',
      onclick: () => toggleMarksMenu(button, store),
    },
    words,
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
  inWords(() => (words.textContent = t('marks.title')));
  return button;
}
