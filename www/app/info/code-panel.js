/**
 * The active function as code for other frameworks and as LaTeX, with the parameters as they stand.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Writings } from './code-text.js'
 */

import { functionName, inWords, language, list, t } from '../../i18n/i18n.js';
import { activeFunction } from '../../state/state.js';
import { codeText, latexText, warnings } from './code-text.js';
import { element, icon } from '../../ui/element.js';
import { entryOf, valueOf } from '../../functions/values.js';
import { conventions } from '../../functions/frameworks.js';
import { fetchJson } from '../../ui/json.js';
import { whenSettled } from '../../ui/settle.js';
import { createTabs } from '../../ui/tabs.js';

/** What the tabs are called, which is the same in every language. */
const TABS = { pytorch: 'PyTorch', numpy: 'NumPy', jax: 'JAX', keras: 'Keras', onnx: 'ONNX', latex: 'LaTeX' };

/** The text follows a slider when it has been still for so long. */
const SETTLED_MS = 200;

/**
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<HTMLElement>}
 */
export async function createCodePanel(store, lab, signal) {
  /** @type {Record<string, Writings>} */
  const writings = await fetchJson(new URL('../../pkg/code.json', import.meta.url));
  const values = element('input', { type: 'checkbox', checked: true, onchange: show });
  const valuesWords = element('span');
  const valuesSwitch = element('label.switch', values, valuesWords);
  const code = element('code');
  const box = element('pre.code-box', { tabindex: 0 }, code);
  const status = element('span.quiet', { role: 'status' });
  const copyButton = element('button.button', { onclick: copy }, () => t('code.copy'));
  const notes = element('ul.code-warnings');
  const panel = element('div.code-body', valuesSwitch, box, element('div.code-actions', copyButton, status), notes);
  const tabs = createTabs(TABS, { id: 'code', panel, onselect: show });
  let shown = activeFunction(store.state);

  function show() {
    const { id } = shown;
    const entry = entryOf(lab, id);
    const mine = writings[id];
    const params = Object.fromEntries(entry.params.map((parameter) => [parameter.id, valueOf(shown, parameter)]));
    const tab = tabs.selected;
    const text =
      mine === undefined ? '' : tab === 'latex' ? latexText(mine, values.checked ? params : undefined) : codeText(mine, tab, params);
    if (code.textContent !== text) {
      code.textContent = text;
      status.textContent = '';
    }
    valuesSwitch.hidden = tab !== 'latex' || entry.params.length === 0;
    valuesWords.textContent = t('code.values', { symbols: list(entry.params.map(({ symbol }) => symbol)) });
    box.setAttribute('aria-label', t('code.box', { name: functionName(id), framework: TABS[tab] }));
    const texts = mine === undefined ? [] : [...warnings(mine, tab, params, language()), ...conventions(lab.kinks(id, params), tab)];
    notes.replaceChildren(...texts.map((words) => element('li', icon('alert'), element('p', ...codeSpans(words)))));
    notes.hidden = texts.length === 0;
    panel.dataset.function = id;
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      status.textContent = t('code.copied');
    } catch {
      // Without https or permission there is no clipboard; the reader still has the keyboard.
      box.focus();
      getSelection()?.selectAllChildren(code);
      status.textContent = t('code.copy.refused');
    }
  }

  const parametersChanged = whenSettled(SETTLED_MS, show, signal);
  store.subscribe((state) => {
    const next = activeFunction(state);
    const previous = shown;
    shown = next;
    if (next.id !== previous.id) {
      show();
      box.scrollTo(0, 0);
    } else if (next !== previous) parametersChanged();
  });
  inWords(() => {
    tabs.root.setAttribute('aria-label', t('code.tabs'));
    status.textContent = '';
    show();
  });
  return element('div.code-panel', tabs.root, panel);
}

/** Text in which code stands between backticks. @param {string} text */
const codeSpans = (text) => text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));
