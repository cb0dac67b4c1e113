/**
 * The language switch in the header. The whole page changes its words where it stands: nothing is loaded anew but these.
 *
 * @import { Store } from '../../state/store.js'
 */

import { inWords, language, resolveLanguage, setLanguage, t } from '../../i18n/i18n.js';
import { assign, element } from '../../ui/element.js';
import { needed } from '../../ui/lost.js';

/** What each language calls itself, in short and in full, in every language. @type {[tag: 'en' | 'zh-CN', short: string, name: string][]} */
const NAMES = [
  ['en', 'EN', 'English'],
  ['zh-CN', '中文', '中文（简体）'],
];

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createLanguageSwitch(root, store) {
  const buttons = NAMES.map(([tag, short, name]) =>
    element(
      'button.language',
      {
        lang: tag,
        title: name,
        'data-language': tag,
        'aria-pressed': () => String(tag === language()),
        onclick: () => choose(tag),
      },
      short,
    ),
  );
  assign(root, { 'aria-label': () => t('language.title') });
  root.replaceChildren(...buttons);

  /** @param {'en' | 'zh-CN'} tag */
  function choose(tag) {
    if (resolveLanguage(store.state.lang) !== tag) store.update({ lang: tag });
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
  if (resolveLanguage(store.state.lang) !== language()) follow();
  store.follow(['lang'], follow);
  inWords(() => {
    // Where there is room for one alone, the language in use does not show.
    const hidden = buttons.find((button) => button === document.activeElement && !button.checkVisibility());
    if (hidden) buttons.find((button) => button !== hidden)?.focus();
  });
}
