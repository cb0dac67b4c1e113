/**
 * Light and dark: what is asked for, what it comes to, and the curves' colours, which CSS takes from the drawing code.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { State } from '../state.js'
 * @import { Store } from './store.js'
 */

import { THEMES } from '../state.js';
import { t } from '../i18n.js';
import { icon } from './element.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const colours = new CSSStyleSheet();

/** What a wish comes to on this system. @param {State['theme']} theme @returns {'light' | 'dark'} */
export function resolveTheme(theme) {
  if (theme !== 'auto') return theme;
  return dark.matches ? 'dark' : 'light';
}

/** Lets the style sheets follow a wish. @param {string} theme */
export function applyTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Calls back when the system turns light or dark. @param {() => void} callback */
export const onSystemTheme = (callback) => dark.addEventListener('change', callback);

/** Gives CSS the colours with which the canvas draws, `--curve-1` and on. @param {Lab} lab @param {'light' | 'dark'} theme */
function publishPalette(lab, theme) {
  const declarations = lab.palette(theme).map((colour, index) => `--curve-${index + 1}: ${colour};`);
  colours.replaceSync(`:root { ${declarations.join(' ')} }`);
}

/**
 * The switch in the header, and everything that has to follow it.
 * @param {HTMLButtonElement} button
 * @param {Store} store
 * @param {Lab} lab
 */
export function createThemeSwitch(button, store, lab) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

  function show() {
    const { theme } = store.state;
    applyTheme(theme);
    publishPalette(lab, resolveTheme(theme));
    button.replaceChildren(icon(theme));
    button.setAttribute('aria-label', t(`theme.${theme}`));
    button.title = t(`theme.${theme}`);
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
}
