/**
 * The button that draws the difference of two functions in their place, and the functions again.
 *
 * @import { Store } from '../../state/store.js'
 */

import { counterpart, withDifference } from '../../state/functions-list.js';
import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/**
 * @param {HTMLElement} root  gets the button
 * @param {Store} store
 */
export function createDifferenceSwitch(root, store) {
  const button = element('button', { type: 'button', class: 'compare', onclick: toggle });

  function toggle() {
    const { state } = store;
    const second = counterpart(state, state.active - 1);
    store.replace(withDifference(state, state.difference === null ? [state.active, second + 1] : null));
  }

  function show() {
    const { difference, functions, lock } = store.state;
    button.hidden = functions.length < 2;
    button.setAttribute('aria-pressed', String(difference !== null));
    button.disabled = lock.includes('functions');
  }

  store.subscribe((state, previous) => {
    const isOther = /** @type {const} */ (['functions', 'difference', 'lock']).some((key) => state[key] !== previous[key]);
    if (isOther) show();
  });
  root.append(button);
  inWords(() => {
    button.textContent = t('difference.title');
    button.title = t('legend.compare');
    show();
  });
}
