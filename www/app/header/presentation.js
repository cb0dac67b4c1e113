/**
 * Presentation mode: the plot and its controls alone, large enough for the back of a room, in full screen where the browser allows it.
 *
 * @import { PageContext } from '../actions/page.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { createLive } from '../../i18n/live.js';
import { attributesOf } from '../../ui/action-button.js';
import { element, icon, iconOf } from '../../ui/element.js';
import { actionNamed } from '../../ui/keys.js';
import { PAGE_ACTIONS } from '../actions/page.js';

const FULL = 'M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4';

/** @param {PageContext} context @param {AbortSignal} signal  ends it */
export function createPresentationMode(context, signal) {
  const { store } = context;
  const root = document.documentElement;
  /** Whether full screen belongs to the mode: who leaves it then leaves both. */
  let isFull = document.fullscreenElement === root;

  /** @param {string} name @param {Node} sign */
  const button = (name, sign) => element('button.icon-button', attributesOf(actionNamed(PAGE_ACTIONS, name), context), sign);
  const { built: tools, refresh } = createLive(() =>
    element(
      'div.presentation-tools',
      { role: 'group', 'aria-label': () => t('present.tools') },
      button('present-leave', icon('close')),
      button('present-full', iconOf(FULL)),
    ),
  );

  function follow() {
    const isOn = store.state.present === 'on';
    if (isOn) document.body.append(tools);
    else {
      if (document.fullscreenElement === root) document.exitFullscreen().catch(() => {});
      tools.remove();
    }
    refresh();
    root.toggleAttribute('data-present', isOn);
  }

  function followScreen() {
    const wasFull = isFull;
    isFull = document.fullscreenElement === root;
    refresh();
    if (wasFull && !isFull) store.update({ present: 'off' });
  }

  document.addEventListener('fullscreenchange', followScreen, { signal });
  store.follow(['present'], follow);
  inWords(refresh);
  follow();
}
