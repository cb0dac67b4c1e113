/** The words of all exports, fetched with the first. @type {import('../i18n.js').Books} */
export const PICTURE_WORDS = { en: () => import('./export.en.js'), 'zh-CN': () => import('./export.zh-CN.js') };
