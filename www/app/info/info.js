/**
 * What is known of the active function: its formulas, and below them three tabs, which have the notes, the properties, the code.
 * Properties and code are fetched when their tab is first chosen.
 *
 * @import { Engine, Entry } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { functionName, inWords, language, lookUp, t } from '../../i18n/i18n.js';
import { once } from '../../lab/guard.js';
import { activeFunction, CURVES } from '../../state/state.js';
import { assign, element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { CURVE_SIGNS, entryOf } from '../../functions/values.js';
import { needed, placed } from '../../ui/lost.js';
import { nodesOf } from '../../ui/markup.js';
import { fetchNote } from '../../functions/notes.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';
import { followStateLinks } from '../../ui/state-links.js';
import { loadStyles } from '../../ui/styles.js';
import { createTabs } from '../../ui/tabs.js';

/** @param {HTMLElement} root @param {Store} store @param {Engine} lab @param {AbortSignal} signal  ends it */
export function createInfo(root, store, lab, signal) {
  const slopes = element('div.kinks');
  const tabs = createInfoTabs(store, lab, signal);
  let shown = activeFunction(store.state);

  /** Resolves when the note is there, or cannot be had now. */
  async function showFunction() {
    // At first everything comes at once: what stands below the note would be moved by it.
    if (root.dataset.function === undefined) await fetchNote(shown.id).catch(() => {});
    if (signal.aborted) return;
    const entry = entryOf(lab, shown.id);
    const formulas = element('div.formulas', plainFormula(shown.id));
    const note = element('div.note');
    tabs.notes.replaceChildren(note, slopes);
    root.replaceChildren(heading(entry), formulas, ...tabs.nodes);
    root.dataset.function = shown.id;
    root.closest('.info')?.scrollTo(0, 0);
    showSlopes();
    const { id } = shown;
    await placed(
      'info.notes',
      () => fetchNote(id),
      (written) => {
        if (!note.isConnected) return;
        if (written.formulas.length > 0) formulas.replaceChildren(...typeset(written.formulas));
        note.replaceChildren(prose(written.html));
      },
    );
  }

  /** What frameworks answer at the kinks is fetched with the first function that has any. */
  async function showSlopes() {
    const asked = shown;
    const found = lab.kinks(asked.id, asked.params);
    if (found.length === 0) {
      slopes.replaceChildren();
      return;
    }
    await placed(
      'info.kinks',
      () => import('../../functions/frameworks.js'),
      ({ frameworkSlopes }) => {
        if (!signal.aborted && shown === asked) slopes.replaceChildren(...frameworkSlopes(found));
      },
    );
  }

  /** Everything in another language at once, and what is being read stays where it is. */
  async function translate() {
    const asked = language();
    await fetchNote(shown.id).catch(() => {});
    if (signal.aborted || asked !== language()) return;
    const pane = root.closest('.info');
    const top = pane?.scrollTop ?? 0;
    await showFunction();
    pane?.scrollTo(0, top);
  }

  followStateLinks(root, store, lab);
  store.subscribe((state) => {
    const previous = shown;
    shown = activeFunction(state);
    if (shown.id !== previous.id) showFunction();
    else if (shown !== previous) showSlopes();
  });
  inWords(() => {
    if (root.dataset.function === undefined) showFunction();
    else translate();
  });
}

/** @param {Entry} entry */
function heading({ id, aliases, family }) {
  const names = [id, ...aliases].map((alias) => element('code', alias));
  return element(
    'header.info-heading',
    element('p.info-family', lookUp(`family.${family}`) ?? family),
    element('h2', functionName(id)),
    element('p.info-ids', ...names.flatMap((name, index) => (index === 0 ? [name] : [' ', name]))),
  );
}

/** The formula as text, until the typeset ones are there. @param {string} id */
function plainFormula(id) {
  return element('p.info-formula', FORMULAS[id] === undefined ? '' : `f(x) = ${FORMULAS[id]}`);
}

/** @param {string[]} formulas  MathML */
function typeset(formulas) {
  return formulas.map((formula, i) => {
    const side = element('div.formula-right', nodesOf(formula));
    stopWhereItScrolls(side);
    const sign = CURVE_SIGNS[/** @type {import('../../state/state.js').Curve} */ (CURVES[i])];
    return element('div.formula', element('i.symbol', `${sign}(x) =`), side);
  });
}

/** @param {string} html */
function prose(html) {
  const node = element('div.prose', nodesOf(html));
  for (const formula of node.querySelectorAll('math[display=block]')) stopWhereItScrolls(formula);
  return node;
}

/**
 * The tabs below the formulas.
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 */
function createInfoTabs(store, lab, signal) {
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

  const fetchProperties = once(async () => {
    const { createPropertiesPanel } = await import('./properties-panel.js');
    return createPropertiesPanel(store, lab, { isShown: () => !pages.properties.hidden, signal });
  });
  const fetchCode = once(async () => {
    const [code] = await Promise.all([import('./code-panel.js'), loadStyles(new URL('../../styles/code.css', import.meta.url))]);
    return code.createCodePanel(store, lab, signal);
  });

  function show() {
    const { selected } = tabs;
    for (const [name, page] of Object.entries(pages)) page.hidden = name !== selected;
    if (!signal.aborted && selected !== 'notes') fill[selected]();
  }

  /** What fills the other tabs; the properties follow only while they are in sight. */
  const fill = {
    async properties() {
      const { node, update } = await needed('property.title', fetchProperties);
      if (node.isConnected) update();
      else pages.properties.replaceChildren(node);
    },
    async code() {
      const node = await needed('code.title', fetchCode);
      if (!node.isConnected) pages.code.replaceChildren(node);
    },
  };

  show();
  return { nodes: [tabs.root, root], notes: pages.notes };
}
