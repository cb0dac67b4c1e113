/**
 * The section "Code" among what is known of a function, closed at first. What is in it is fetched when it is opened.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { inWords, t } from '../i18n.js';
import { createCodePanel } from './code-panel.js';
import { element } from './element.js';

/**
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 */
export function createCodeSection(store, lab, signal) {
  const content = element('div');
  const summary = element('summary');
  const section = element('details', { class: 'code-section' }, summary, content);
  let fetched = false;
  inWords(() => {
    summary.textContent = t('code.title');
    if (!fetched) content.replaceChildren();
  });

  section.addEventListener('toggle', async () => {
    if (!section.open || fetched || signal.aborted) return;
    fetched = true;
    try {
      content.replaceChildren(await createCodePanel(store, lab, signal));
    } catch {
      // The next time that it is opened tries again.
      fetched = false;
      content.replaceChildren(element('p', { role: 'status' }, t('code.unavailable')));
    }
  });
  return section;
}
