/**
 * The section "Code" among what is known of a function, closed at first. What is in it is fetched when it is opened.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { t } from '../i18n.js';
import { element } from './element.js';

/**
 * @param {Store} store
 * @param {Lab} lab
 * @param {AbortSignal} signal  ends it
 */
export function createCodeSection(store, lab, signal) {
  const content = element('div');
  const section = element('details', { class: 'code-section' }, element('summary', {}, t('code.title')), content);
  let fetched = false;

  section.addEventListener('toggle', async () => {
    if (!section.open || fetched || signal.aborted) return;
    fetched = true;
    try {
      const { createCodePanel } = await import('./code-panel.js');
      content.replaceChildren(await createCodePanel(store, lab, signal));
    } catch {
      // The next time that it is opened tries again.
      fetched = false;
      content.replaceChildren(element('p', { role: 'status' }, t('code.unavailable')));
    }
  });
  return section;
}
