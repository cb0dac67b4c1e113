/**
 * The words of one element, in its language. It shares the names with the page; unlike the page, a host may have elements in two
 * languages.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { fillIn, firstKnown } from '../i18n/languages.js';

/** @typedef {ReturnType<typeof wordsOf>} Words */

/** @type {Record<ReturnType<typeof firstKnown>, () => Promise<{ default: Record<string, string> }>>} */
const BOOKS = {
  en: () => import('../i18n/element.en.js'),
  'zh-CN': () => import('../i18n/element.zh-CN.js'),
};

/** @type {Map<string, Promise<Words>>} */
const known = new Map();

/** @param {string} language  one that there is */
export function wordsIn(language) {
  const words = known.get(language) ?? fetchWords(language);
  known.set(language, words);
  return words;
}

/** @param {string} language */
async function fetchWords(language) {
  try {
    const { default: dictionary } = await BOOKS[firstKnown([language])]();
    return wordsOf(dictionary, language);
  } catch (error) {
    known.delete(language);
    throw error;
  }
}

/** @param {Record<string, string>} dictionary @param {string} language */
function wordsOf(dictionary, language) {
  /** @param {string} key @param {Record<string, string | number>} [values] */
  const t = (key, values = {}) => fillIn(dictionary[key] ?? key, values);
  /** @param {string[]} items */
  const list = (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items);
  /** @param {string} id */
  const functionName = (id) => dictionary[`function.${id}`] ?? id;
  return {
    language,
    t,
    list,
    functionName,
    /** What a parameter does. @param {string} id @param {string} parameter */
    parameterWords: (id, parameter) => dictionary[`parameter.${id}.${parameter}`] ?? parameter,
    /** What the canvas shows. @param {State} state @param {Engine} lab */
    titles({ functions, show, x: [lo, hi] }, lab) {
      const signs = show.map((curve) => ({ f: 'f', df: 'f′', d2f: 'f″' })[curve]);
      const names = functions.map((shown) => {
        const values = lab.format([shown]).match(/\((.*)\)/)?.[1];
        return values === undefined ? functionName(shown.id) : `${functionName(shown.id)} (${values})`;
      });
      return t('element.plot', { functions: list(names), curves: list(signs), lo, hi });
    },
  };
}
