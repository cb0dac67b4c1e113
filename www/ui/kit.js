/** The page of the kit: each part, in both themes. `cargo xtask serve` serves it; it is no part of the site. */

import { startLanguage } from '../i18n/i18n.js';
import { byId, element } from './element.js';
import { panels } from './kit-panels.js';
import { sample } from './kit-sample.js';
import { createMessages } from './messages.js';
import { createTabs } from './tabs.js';

/** @param {string} theme */
function tabs(theme) {
  const panel = element('div');
  const names = { first: 'First', second: 'Second', third: 'Third' };
  const list = createTabs(names, { id: theme, panel, onselect: show });
  function show() {
    panel.textContent = names[list.selected];
  }
  show();
  return sample('Tabs', list.root, panel);
}

function messages() {
  const region = element('div.messages', { role: 'status' });
  const shown = createMessages(region);
  let count = 0;
  const show = () => shown.show('sample', () => `Message ${count}`, { words: () => 'Remedy', act: () => (count += 10) });
  const onclick = () => {
    count += 1;
    show();
  };
  return sample('Messages', element('button.button', { onclick }, 'Message'), region);
}

await startLanguage('auto');

byId('kit', HTMLElement).append(
  .../** @type {const} */ (['light', 'dark']).map((theme) =>
    element('section.theme', { 'data-theme': theme }, element('h2', theme), ...panels(), tabs(theme), messages()),
  ),
);
