/**
 * What is known of a function, on three tabs below its formulas: the notes, the properties, the code. The code is fetched when its tab
 * is first chosen.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { inWords, t } from '../i18n.js';
import { element } from './element.js';
import { loadStyles } from './styles.js';
import { createTabs } from './tabs.js';

const TABS = /** @type {const} */ (['notes', 'properties', 'code']);

/**
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 */
export function createInfoTabs(store, lab, signal) {
  const pages = {
    notes: element('div', { class: 'info-page' }),
    properties: element('div', { class: 'info-page' }),
    code: element('div', { class: 'info-page' }),
  };
  const panel = element('div', {}, ...Object.values(pages));
  const words = () => ({ notes: t('info.notes'), properties: t('property.title'), code: t('code.title') });
  const tabs = createTabs(words(), { id: 'info', panel, onselect: show });
  tabs.root.classList.add('info-tabs');
  let fetched = false;

  function show() {
    for (const name of TABS) pages[name].hidden = name !== tabs.selected;
    if (tabs.selected === 'code') fetchCode();
  }

  async function fetchCode() {
    if (fetched || signal.aborted) return;
    fetched = true;
    try {
      const [{ createCodePanel }] = await Promise.all([
        import('./code-panel.js'),
        loadStyles(new URL('../styles/code.css', import.meta.url)),
      ]);
      pages.code.replaceChildren(await createCodePanel(store, lab, signal));
    } catch {
      // The next time that it is chosen tries again.
      fetched = false;
      pages.code.replaceChildren(element('p', { role: 'status' }, t('code.unavailable')));
    }
  }

  show();
  inWords(() => {
    tabs.rename(words());
    tabs.root.setAttribute('aria-label', t('info.title'));
    if (!fetched) pages.code.replaceChildren();
  });
  return { nodes: [tabs.root, panel], notes: pages.notes, properties: pages.properties };
}
