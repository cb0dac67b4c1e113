/**
 * Words in one language at a time, those of the page or of one element: a book for each language, fetched when it is needed. Parts that
 * come later bring chapters of their own.
 */

import { fillIn, firstKnown, TAGS } from './languages.js';

/**
 * Words by language, each fetched when it is asked for.
 * @template {string} [Key=string]
 * @typedef {Record<typeof TAGS[number], () => Promise<{ default: Record<Key, string> }>>} Books
 */

/**
 * Words with these keys, whoever they belong to.
 * @template {string} [Key=string]
 * @typedef {ReturnType<typeof createWords<Key>>} Words
 */

/**
 * Those that page and element share.
 * @typedef {Words<keyof typeof import('./shared.en.js').default>} SharedWords
 */

/** @param {Books} books @param {string} language */
const load = (books, language) => books[firstKnown([language])]();

/**
 * @template {string} Key
 * @param {Books} main
 * @param {Set<() => void>} writers  what writes everything that is written in these words
 */
export function createWords(main, writers = new Set()) {
  /** @type {Record<string, string> | undefined} */
  let dictionary;
  /** The chapters that have been asked for, and whether they are there. @type {Map<Books, Promise<void>>} */
  const chapters = new Map();
  let current = 'en';
  /** The language last asked for: its words may still be on their way. */
  let wanted = '';

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

  /**
   * The message of a key, its `{placeholders}` filled in. Values are text: nothing in them is interpreted.
   * @param {Key} key
   * @param {Record<string, string | number>} [values]
   * @returns {string}
   */
  const t = (key, values = {}) => fillIn(said(key), values);
  const said = (/** @type {string} */ key) => dictionary?.[key] ?? key;

  /**
   * The message of the first key that exists, for keys made of catalogue ids.
   * @param {...string} keys
   * @returns {string | undefined}
   */
  function lookUp(...keys) {
    const key = keys.find((candidate) => dictionary !== undefined && Object.hasOwn(dictionary, candidate));
    return key === undefined ? undefined : dictionary?.[key];
  }

  return {
    t,
    lookUp,

    /** The language in use, as a tag. */
    language: () => current,

    /** Whether there are any words yet. */
    areThere: () => dictionary !== undefined,

    /**
     * Fetches the words of a language and has everything written anew. Of several that are asked for at once, the last one stays. Rejects
     * where the words cannot be had; those that there are stay.
     * @param {string} language
     */
    async setLanguage(language) {
      if (!TAGS.some((tag) => tag === language)) return;
      wanted = language;
      const books = await Promise.all([main, ...chapters.keys()].map((each) => load(each, language)));
      if (wanted !== language || (current === language && dictionary !== undefined)) return;
      dictionary = Object.assign({}, ...books.map((book) => book.default));
      current = language;
      for (const write of [...writers]) write();
    },

    /** Adds the words of a chapter, in this language and from now on in every other. @param {Books} books */
    moreWords(books) {
      const asked = chapters.get(books) ?? fetchChapter(books);
      chapters.set(books, asked);
      return asked;
    },

    /**
     * Writes something in the language in use: as soon as there are words, and again in every other language.
     * @param {() => void} write
     * @param {AbortSignal} [signal]  ends it
     */
    inWords(write, signal) {
      writers.add(write);
      signal?.addEventListener('abort', () => writers.delete(write));
      if (dictionary !== undefined) write();
    },

    /** The name of a function; its id if the dictionary has none yet. @param {string} id */
    functionName: (id) => lookUp(`function.${id}`) ?? id,

    /** What a parameter does. @param {string} id  of the function @param {string} parameter */
    parameterWords: (id, parameter) => lookUp(`parameter.${id}.${parameter}`) ?? parameter,

    /** "A", "A and B", "A, B and C". @param {string[]} items */
    list(items) {
      // Most lists have one item, and a formatter is costly to make.
      if (items.length < 2) return items.join('');
      const parts = new Intl.ListFormat(current, { type: 'conjunction' }).formatToParts(items);
      // Between Latin names a Chinese word stands apart; its comma brings a space of its own.
      const spaced = (/** @type {string} */ text) => text.replace(/\p{Script=Han}+/u, ' $& ');
      return parts.map(({ type, value }) => (type === 'literal' ? spaced(value) : value)).join('');
    },

    /** Sentences, or parts of one, one after the other; full-width punctuation brings its own space. @param {string[]} all */
    inOneLine: (all) => all.join(said('sentence.space')),
  };
}
