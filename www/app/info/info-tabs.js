/**
 * What is known of a function, on three tabs below its formulas: the notes, the properties, the code. Properties and code are
 * fetched when their tab is first chosen.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { t } from '../../i18n/i18n.js';
import { assign, element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';
import { createTabs } from '../../ui/tabs.js';

const TABS = /** @type {const} */ (['notes', 'properties', 'code']);

/** What fills a tab, and brings it up to date where it does not follow while it is out of sight. @typedef {{ node: HTMLElement, update?: () => void }} Panel */

/**
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 */
export function createInfoTabs(store, lab, signal) {
  const pages = {
    notes: element('div.info-page'),
    properties: element('div.info-page'),
    code: element('div.info-page'),
  };
  const root = element('div', ...Object.values(pages));
  const names = { notes: () => t('info.notes'), properties: () => t('property.title'), code: () => t('code.title') };
  const tabs = createTabs(names, { id: 'info', panel: root, onselect: show });
  assign(tabs.root, { 'aria-label': () => t('info.title') });
  tabs.root.classList.add('info-tabs');

  /** @type {Record<'properties' | 'code', () => Promise<Panel>>} */
  const fetchPanel = {
    async properties() {
      const { createPropertiesPanel } = await import('./properties-panel.js');
      return createPropertiesPanel(store, lab, { isShown: () => !pages.properties.hidden, signal });
    },
    async code() {
      const [{ createCodePanel }] = await Promise.all([
        import('./code-panel.js'),
        loadStyles(new URL('../../styles/code.css', import.meta.url)),
      ]);
      return { node: await createCodePanel(store, lab, signal) };
    },
  };
  /** @type {Partial<Record<'properties' | 'code', Promise<Panel>>>} */
  const panels = {};

  function show() {
    const { selected } = tabs;
    for (const name of TABS) pages[name].hidden = name !== selected;
    if (selected !== 'notes') fill(selected);
  }

  /** @param {'properties' | 'code'} name */
  async function fill(name) {
    if (signal.aborted) return;
    panels[name] ??= needed(name === 'code' ? 'code.title' : 'property.title', fetchPanel[name]);
    const { node, update } = await panels[name];
    if (node.isConnected) update?.();
    else pages[name].replaceChildren(node);
  }

  show();
  return { nodes: [tabs.root, root], notes: pages.notes };
}
