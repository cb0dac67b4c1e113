/**
 * Links in a text whose target is a state of the page, such as `#functions=elu&show=f`.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 */

import { readState } from '../state/address.js';
import { bringIntoSight } from './sight.js';

/**
 * A link sets what is shown; how the reader reads stays as it is.
 * @param {HTMLElement} root  with the links, now or later
 * @param {Store} store
 * @param {Engine} lab
 */
export function followStateLinks(root, store, lab) {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const fragment = link?.getAttribute('href') ?? '';
    if (!fragment.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { theme, lang, hide, lock, present, viewValues, unknown } = store.state;
    const next = readState(fragment, lab).state;
    // Within a step of a lesson a reader looks around; a link to a lesson begins it.
    const { lesson, step } = next.lesson === '' ? store.state : next;
    store.replace({
      ...next,
      theme,
      lang,
      hide,
      lock,
      present,
      lesson,
      step,
      viewValues: { ...viewValues, ...next.viewValues },
      unknown: [...unknown.filter(([key]) => next.unknown.every(([set]) => set !== key)), ...next.unknown],
    });
    // The link may stand far below the plot that it changes, or in another view.
    const plot = document.getElementById('plot');
    if (next.view === 'explore' && plot !== null) bringIntoSight(plot);
  });
}
