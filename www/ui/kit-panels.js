/** What opens over the page: popup, menu and dialog. */

import { openDialog } from './dialog.js';
import { element, icon } from './element.js';
import { sample } from './kit-sample.js';
import { createMenu } from './menu.js';
import { createPopup, MENU } from './popup.js';

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

export const panels = () => [popup(), menu(), dialog()];
