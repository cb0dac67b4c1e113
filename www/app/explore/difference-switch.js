/**
 * The button that draws the difference of two functions in their place, and the functions again.
 *
 * @import { Store } from '../../state/store.js'
 */

import { counterpart, withDifference } from '../../state/functions-list.js';
import { t } from '../../i18n/i18n.js';
import { liveIn } from '../../state/store.js';
import { element } from '../../ui/element.js';

/**
 * @param {HTMLElement} root  gets the button
 * @param {Store} store
 */
export function createDifferenceSwitch(root, store) {
  function toggle() {
    const { state } = store;
    const second = counterpart(state, state.active - 1);
    store.replace(withDifference(state, state.difference === null ? [state.active, second + 1] : null));
  }

  const attributes = {
    onclick: toggle,
    title: () => t('legend.compare'),
    hidden: () => store.state.functions.length < 2,
    disabled: () => store.state.lock.includes('functions'),
    'aria-pressed': () => String(store.state.difference !== null),
  };
  root.append(liveIn(store, () => element('button.compare', attributes, () => t('difference.title'))));
}
