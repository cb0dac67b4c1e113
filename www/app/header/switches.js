/**
 * The switches of language and theme in the header. The whole page changes its words where it stands: nothing is loaded anew but these.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { inWords, language, resolveLanguage, setLanguage, t } from '../../i18n/i18n.js';
import { assign, element, iconOf } from '../../ui/element.js';
import { applyTheme, onForcedColours, onSystemTheme, themeOf } from '../../ui/look.js';
import { needed } from '../../ui/lost.js';

/** What each language calls itself, in short and in full, in every language. @type {[tag: 'en' | 'zh-CN', short: string, name: string][]} */
const NAMES = [
  ['en', 'EN', 'English'],
  ['zh-CN', '中文', '中文（简体）'],
];

/** @param {HTMLElement} root @param {Store} store */
export function createLanguageSwitch(root, store) {
  const buttons = NAMES.map(([tag, short, name]) =>
    element(
      'button.language',
      { lang: tag, title: name, 'data-language': tag, 'aria-pressed': () => String(tag === language()), onclick: () => choose(tag) },
      short,
    ),
  );
  assign(root, { 'aria-label': () => t('language.title') });
  root.replaceChildren(...buttons);

  /** @param {'en' | 'zh-CN'} tag */
  function choose(tag) {
    if (asked() !== tag) store.update({ lang: tag });
    // Its words may have been refused before.
    else follow();
  }

  const asked = () => resolveLanguage(store.state.lang);
  const follow = () =>
    needed(
      'language.title',
      () => setLanguage(asked()),
      undefined,
      () => NAMES.find(([tag]) => tag === asked())?.[2] ?? '',
    );

  // The page may have begun in English for want of the words.
  if (asked() !== language()) follow();
  store.follow(['lang'], follow);
  inWords(() => {
    // Where there is room for one alone, the language in use does not show.
    const hidden = buttons.find((button) => button === document.activeElement && !button.checkVisibility());
    if (hidden) buttons.find((button) => button !== hidden)?.focus();
  });
}

const THEME_ICONS = {
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

/** The icon of the switch of the theme, and all that follows the theme. @param {HTMLButtonElement} button @param {Store} store @param {Engine} lab */
export function createThemeSwitch(button, store, lab) {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, colours];

  function show() {
    const { theme } = store.state;
    applyTheme(theme);
    publishPalette(lab, themeOf(theme));
    button.replaceChildren(iconOf(THEME_ICONS[theme]));
  }

  store.follow(['theme'], show);
  onSystemTheme(show);
  onForcedColours(show);
  // Paper is light, on the canvas and beside it.
  addEventListener('beforeprint', () => publishPalette(lab, 'light'));
  addEventListener('afterprint', show);
  show();
}
