/**
 * Leaves out the parts of the page that a teacher's link names in `hide`.
 *
 * @import { Store } from '../state/store.js'
 */

import { PARTS } from '../state/state.js';

/** @param {Store} store */
export function hideParts(store) {
  function show() {
    for (const part of PARTS) {
      const hidden = store.state.hide.includes(part);
      document.documentElement.classList.toggle(`without-${part}`, hidden);
      for (const node of document.querySelectorAll(`[data-part="${part}"]`)) node.toggleAttribute('hidden', hidden);
    }
  }

  store.follow(['hide'], show);
  show();
}
