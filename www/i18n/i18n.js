/**
 * The words of the page; a view brings its own with it.
 *
 * @typedef {typeof import('./en.js').default
 *   & typeof import('./export.en.js').default
 *   & typeof import('./course.en.js').default
 *   & typeof import('./keys.en.js').default
 *   & typeof import('./points.en.js').default
 *   & typeof import('./sound.en.js').default
 *   & typeof import('./refusal.en.js').default
 *   & typeof import('../lesson/words.en.js').default} Book
 * @typedef {keyof Book | `${Exclude<View, 'explore'>}.${string}`} MessageKey
 * @import { View } from './views.js'
 */

import { firstKnown, TAGS } from './languages.js';
import { page } from './live.js';
import { createWords } from './words.js';

/** The page's own words. @type {import('./words.js').Books} */
const BOOKS = { en: () => import('./en.js'), 'zh-CN': () => import('./zh-CN.js') };

/** The words of the page, for parts that the element has as well. @type {import('./words.js').Words<MessageKey>} */
export const words = createWords(BOOKS, page);

export const { t, lookUp, language, setLanguage, moreWords, inWords, functionName, parameterWords, list, inOneLine } = words;

inWords(() => {
  document.documentElement.lang = language();
  document.title = t('app.name');
});

/**
 * The language to use: the one asked for, else the first of the browser's own that there is, else English.
 * @param {string} asked  a language tag, or `auto`
 * @returns {typeof TAGS[number]}
 */
export function resolveLanguage(asked) {
  return TAGS.find((tag) => tag === asked) ?? firstKnown(navigator.languages ?? []);
}

/** The first words: of the language asked for, or English where they cannot be had. @param {string} asked  a language tag, or `auto` */
export async function startLanguage(asked) {
  try {
    await setLanguage(resolveLanguage(asked));
  } catch {
    await setLanguage('en');
  }
}

/** Has the words of a language fetched before they are needed. @param {string} asked  a language tag, or `auto` */
export const prepareLanguage = (asked) => BOOKS[resolveLanguage(asked)]().catch(() => {});

/** What carries a message's key, and the attribute that the message goes to; none for the content. @type {[hook: string, attribute?: string][]} */
const HOOKS = [['data-i18n'], ['data-i18n-label', 'aria-label'], ['data-i18n-placeholder', 'placeholder']];

/** Fills every element of the markup that names its message. @param {ParentNode} root */
export function translate(root) {
  for (const [hook, attribute] of HOOKS) {
    for (const node of root.querySelectorAll(`[${hook}]`)) {
      const text = t(/** @type {MessageKey} */ (node.getAttribute(hook)));
      if (attribute === undefined) node.textContent = text;
      else node.setAttribute(attribute, text);
    }
  }
}
