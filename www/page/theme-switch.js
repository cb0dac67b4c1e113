/**
 * The theme switch in the header, and the curves' colours, which CSS takes from the drawing code.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { THEMES } from '../state.js';
import { inWords, t } from '../i18n.js';
import { icon } from './element.js';
import { applyTheme, onSystemTheme, resolveTheme } from './theme.js';

const colours = new CSSStyleSheet();

/** Gives CSS the colours with which the canvas draws, `--curve-1` and on. @param {Engine} lab @param {'light' | 'dark'} theme */
function publishPalette(lab, theme) {
  const declarations = lab.palette(theme).map((colour, index) => `--curve-${index + 1}: ${colour};`);
  colours.replaceSync(`:root { ${declarations.join(' ')} }`);
}

/**
 * The switch in the header, and everything that has to follow it.
 * @param {HTMLButtonElement} button
 * @param {Store} store
 * @param {Engine} lab
 */
export function createThemeSwitch(button, store, lab) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

  function show() {
    const { theme } = store.state;
    applyTheme(theme);
    publishPalette(lab, resolveTheme(theme));
    button.replaceChildren(icon(theme));
    write();
  }

  function write() {
    const words = t(`theme.${store.state.theme}`);
    button.setAttribute('aria-label', words);
    button.title = words;
  }

  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(store.state.theme) + 1) % THEMES.length] ?? 'auto';
    store.update({ theme: next });
  });
  store.subscribe((state, previous) => {
    if (state.theme !== previous.theme) show();
  });
  onSystemTheme(show);
  // Paper is light, on the canvas and beside it.
  addEventListener('beforeprint', () => publishPalette(lab, 'light'));
  addEventListener('afterprint', show);
  show();
  inWords(write);
}
