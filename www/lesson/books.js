/** The words of lessons, in each language. */

/** @type {import('../i18n/words.js').Books} */
export const BOOKS = { en: () => import('./words.en.js'), 'zh-CN': () => import('./words.zh-CN.js') };
