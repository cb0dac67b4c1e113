/**
 * Presentation mode by its switch or by the address. What the mode itself does is fetched with it.
 *
 * @import { PageContext } from '../actions/page.js'
 */

import { act, actionNamed } from '../../ui/keys.js';
import { wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';
import { PAGE_ACTIONS } from '../actions/page.js';

const fetchMode = () =>
  Promise.all([import('./presentation-mode.js'), loadStyles(new URL('../../styles/presentation.css', import.meta.url))]);

/**
 * @param {PageContext} context
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<void>}  when the mode stands that the address asks for, or cannot be had
 */
export function followPresentation(context, signal) {
  const { store } = context;
  let isThere = false;

  async function follow() {
    if (store.state.present !== 'on' || isThere) return;
    isThere = true;
    const mode = await wanted('present.on', fetchMode, () => act(actionNamed(PAGE_ACTIONS, 'present'), context));
    if (mode !== undefined) {
      mode[0].createPresentationMode(context, signal);
      return;
    }
    isThere = false;
    if (document.fullscreenElement !== null) document.exitFullscreen().catch(() => {});
    store.update({ present: 'off' });
  }

  store.follow(['present'], follow);
  return follow();
}
