/**
 * The words of the page: one book for each language, fetched when it is needed; a view brings its own words with it.
 *
 * @typedef {typeof import('./en.js').default
 *   & typeof import('./export.en.js').default
 *   & typeof import('./course.en.js').default
 *   & typeof import('./keys.en.js').default
 *   & typeof import('./points.en.js').default
 *   & typeof import('./sound.en.js').default
 *   & typeof import('./refusal.en.js').default
 *   & typeof import('../views/compare/words.en.js').default
 *   & typeof import('../views/gelu/words.en.js').default
 *   & typeof import('../views/identities/words.en.js').default
 *   & typeof import('../views/depth/words.en.js').default
 *   & typeof import('../views/softmax/words.en.js').default
 *   & typeof import('../views/maxout/words.en.js').default
 *   & typeof import('../views/guide/words.en.js').default
 *   & typeof import('../views/embed/words.en.js').default
 *   & typeof import('../lesson/words.en.js').default} Words
 * @typedef {keyof Words} MessageKey
 */

import { fillIn, firstKnown, TAGS } from './languages.js';
import { page } from './live.js';

/** Words by language, each fetched when it is asked for. @typedef {Record<typeof TAGS[number], () => Promise<{ default: Record<string, string> }>>} Books */

/** The page's own words. @type {Books} */
const BOOKS = {
  en: () => import('./en.js'),
  'zh-CN': () => import('./zh-CN.js'),
};

/** @param {Books} books @param {string} language */
const load = (books, language) => books[firstKnown([language])]();

/** @type {Record<string, string>} */
let dictionary = {};
/** The books of the views that have asked for them, and whether they are there. @type {Map<Books, Promise<void>>} */
const chapters = new Map();
let current = 'en';
/** The language last asked for: its words may still be on their way. */
let wanted = '';

/**
 * The language to use: the one asked for, else the first of the browser's own that there is, else English.
 * @param {string} asked  a language tag, or `auto`
 * @returns {string}
 */
export function resolveLanguage(asked) {
  return TAGS.some((tag) => tag === asked) ? asked : firstKnown(navigator.languages ?? []);
}

/**
 * Fetches the words of a language, makes it the page's, and has everything written anew. Of several that are asked for at
 * once, the last one stays. Rejects where the words cannot be had; the page keeps those that it has.
 * @param {string} language
 */
export async function setLanguage(language) {
  if (!TAGS.some((tag) => tag === language)) return;
  wanted = language;
  const books = await Promise.all([BOOKS, ...chapters.keys()].map((each) => load(each, language)));
  if (wanted !== language || (current === language && Object.keys(dictionary).length > 0)) return;
  dictionary = Object.assign({}, ...books.map((book) => book.default));
  current = language;
  document.documentElement.lang = language;
  document.title = t('app.name');
  for (const write of page) write();
}

/**
 * The first words: of the language asked for, or English where they cannot be had.
 * @param {string} asked  a language tag, or `auto`
 */
export async function startLanguage(asked) {
  try {
    await setLanguage(resolveLanguage(asked));
  } catch {
    await setLanguage('en');
  }
}

/** Adds the words of a view, in this language and from now on in every other. @param {Books} books */
export function moreWords(books) {
  const asked = chapters.get(books) ?? fetchChapter(books);
  chapters.set(books, asked);
  return asked;
}

/** @param {Books} books */
async function fetchChapter(books) {
  // Of another language that is asked for in the meantime, `setLanguage` brings them.
  const language = current;
  try {
    const words = (await load(books, language)).default;
    if (current === language) dictionary = { ...dictionary, ...words };
  } catch (error) {
    chapters.delete(books);
    throw error;
  }
}

/** Has the words of a language fetched before they are needed. @param {string} asked  a language tag, or `auto` */
export const prepareLanguage = (asked) => load(BOOKS, resolveLanguage(asked)).catch(() => {});

/** Writes something in the page's language: now, and again in every other. @param {() => void} write */
export function inWords(write) {
  page.add(write);
  write();
}

/** The language in use, as a tag. */
export const language = () => current;

/**
 * The message of a key, its `{placeholders}` filled in. Values are text: nothing in them is interpreted.
 * @param {MessageKey} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(key, values = {}) {
  return fillIn(dictionary[key] ?? key, values);
}

/**
 * The message of the first key that exists, for keys made of catalogue ids.
 * @param {...string} keys
 * @returns {string | undefined}
 */
export function lookUp(...keys) {
  const key = keys.find((candidate) => Object.hasOwn(dictionary, candidate));
  return key === undefined ? undefined : dictionary[key];
}

/** The name of a function; its id if the dictionary has none yet. @param {string} id */
export const functionName = (id) => lookUp(`function.${id}`) ?? id;

/** "A", "A and B", "A, B and C" in the language of the page. @param {string[]} items */
export function list(items) {
  // Most lists have one item, and a formatter is costly to make.
  if (items.length < 2) return items.join('');
  const parts = new Intl.ListFormat(current, { type: 'conjunction' }).formatToParts(items);
  // Between Latin names a Chinese word stands apart; its comma brings a space of its own.
  const spaced = (/** @type {string} */ text) => text.replace(/\p{Script=Han}+/u, ' $& ');
  return parts.map(({ type, value }) => (type === 'literal' ? spaced(value) : value)).join('');
}

/** Sentences, or parts of one, one after the other; full-width punctuation brings its own space. @param {string[]} all */
export const inOneLine = (all) => all.join(t('sentence.space'));

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
