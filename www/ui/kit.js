/** The page of the kit: each part, in both themes. */

import { startLanguage } from '../i18n/i18n.js';
import { openDialog } from './dialog.js';
import { byId, element, icon } from './element.js';
import { createMenu } from './menu.js';
import { createMessages } from './messages.js';
import { createPopup, MENU } from './popup.js';
import { createTabs } from './tabs.js';

/** @param {string} name @param {...Node} nodes */
const sample = (name, ...nodes) => element('section', { 'data-part': name }, element('h3', name), element('div.kit-sample', ...nodes));

function popup() {
  const button = element('button.button', 'Panel', icon('down'));
  const switches = ['First', 'Second'].map((name) =>
    element('label.switch', element('input', { type: 'checkbox' }), element('span', name)),
  );
  const box = element('input.number-box', { type: 'text', 'aria-label': 'Number' });
  createPopup(button, () => element('div', { role: 'group', 'aria-label': 'Panel' }, ...switches, box), { focus: 'input' });
  return sample('Popup', button);
}

function menu() {
  const button = element('button.button', { 'aria-haspopup': 'menu' }, 'Menu', icon('down'));
  const said = element('output');
  const row = (/** @type {string} */ name) => ({ name, label: name, act: () => void (said.textContent = name) });
  const rows = () => [
    { ...row('Copy'), keys: 'Ctrl C' },
    { ...row('Save'), detail: 'PNG' },
    /** @type {const} */ ('separator'),
    { ...row('Impossible'), isPossible: false },
    { ...row('Stays'), stays: true },
  ];
  createPopup(button, () => createMenu('item', 'Menu', rows()), MENU);
  return sample('Menu', button, said);
}

function dialog() {
  const open = (/** @type {boolean} */ isLight) =>
    openDialog('sample', { title: 'Title', close: 'Close', isLight }, element('p', { style: { padding: '24px' } }, 'Text of the dialog.'));
  return sample(
    'Dialog',
    element('button.button', { onclick: () => open(false) }, 'Dialog'),
    element('button.button', { onclick: () => open(true) }, 'Light dialog'),
  );
}

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
  const button = element(
    'button.button',
    {
      onclick: () => {
        count += 1;
        show();
      },
    },
    'Message',
  );
  return sample('Messages', button, region);
}

await startLanguage('auto');
byId('kit', HTMLElement).append(
  ...['light', 'dark'].map((theme) =>
    element('section.theme', { 'data-theme': theme }, element('h2', theme), popup(), menu(), dialog(), tabs(theme), messages()),
  ),
);
