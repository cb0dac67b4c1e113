/**
 * The theme switch in the header, and the curves' colours, which CSS takes from the drawing code.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { iconOf } from '../../ui/element.js';
import { applyTheme, onForcedColours, onSystemTheme, themeOf } from '../../ui/look.js';

const ICONS = {
  auto: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13M10 6.2h4.9M10 8.8h6.2M10 11.4h6.2M10 14h4.6',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M10 1.8v2M10 16.2v2M1.8 10h2M16.2 10h2M4.2 4.2l1.4 1.4M14.4 14.4l1.4 1.4M15.8 4.2l-1.4 1.4M5.6 14.4l-1.4 1.4',
  dark: 'M15.8 12.2A6.6 6.6 0 0 1 7.8 4.2A6.6 6.6 0 1 0 15.8 12.2z',
};

const colours = new CSSStyleSheet();

/** Gives CSS the colours with which the canvas draws, `--curve-1` and on. @param {Engine} lab @param {'light' | 'dark'} theme */
function publishPalette(lab, theme) {
  const declarations = lab.palette(theme).map((colour, index) => `--curve-${index + 1}: ${colour};`);
  colours.replaceSync(`:root { ${declarations.join(' ')} }`);
}

/**
 * The icon of the switch in the header, and everything that has to follow the theme.
 * @param {HTMLButtonElement} button
 * @param {Store} store
 * @param {Engine} lab
 */
export function createThemeSwitch(button, store, lab) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

  function show() {
    const { theme } = store.state;
    applyTheme(theme);
    publishPalette(lab, themeOf(theme));
    button.replaceChildren(iconOf(ICONS[theme]));
  }

  store.follow(['theme'], show);
  onSystemTheme(show);
  onForcedColours(show);
  // Paper is light, on the canvas and beside it.
  addEventListener('beforeprint', () => publishPalette(lab, 'light'));
  addEventListener('afterprint', show);
  show();
}
