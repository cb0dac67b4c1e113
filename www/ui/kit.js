/** The page of the kit: each part, in both themes. `cargo xtask serve` serves it; it is no part of the site. */

import { startLanguage } from '../i18n/i18n.js';
import { loadEngine } from '../lab/engine.js';
import { loadLessons } from '../lab/lessons.js';
import { readState } from '../state/address.js';
import { createStore } from '../state/store.js';
import { createChart } from './chart.js';
import { openDialog } from './dialog.js';
import { byId, element, icon } from './element.js';
import { controls, sample } from './kit-controls.js';
import { createMenu } from './menu.js';
import { createMessages } from './messages.js';
import { createPopup, MENU } from './popup.js';
import { createTabs } from './tabs.js';

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
  const onclick = () => {
    count += 1;
    show();
  };
  return sample('Messages', element('button.button', { onclick }, 'Message'), region);
}

const [engine, lab] = await Promise.all([loadEngine(), loadLessons(), startLanguage('auto')]);

/** @param {'light' | 'dark'} theme */
function chart(theme) {
  const store = createStore({ ...readState('', engine).state, theme });
  const own = createChart({ lab, store });
  const xs = Float64Array.from({ length: 49 }, (_, i) => -6 + i / 4);
  own.show({ x: [-6, 6], series: [{ xs, ys: xs.map(Math.sin), colour: 1 }] });
  own.describe('sin x');
  return sample('Chart', own.canvas);
}

/** @param {'light' | 'dark'} theme */
const colours = (theme) => Object.fromEntries(engine.palette(theme).map((colour, i) => [`--curve-${i + 1}`, colour]));

byId('kit', HTMLElement).append(
  .../** @type {const} */ (['light', 'dark']).map((theme) =>
    element(
      'section.theme',
      { 'data-theme': theme, style: colours(theme) },
      element('h2', theme),
      ...controls(theme),
      popup(),
      menu(),
      dialog(),
      tabs(theme),
      messages(),
      chart(theme),
    ),
  ),
);
