/**
 * The views of the page, in the order of its navigation: each with its group there and its name in every language. All else is in the
 * folder `www/views/NAME`.
 *
 * @import { TAGS } from './languages.js'
 */

/** @typedef {(typeof VIEWS)[number]['view']} View */

export const VIEWS = /** @type {const} */ ([
  { view: 'explore', group: 'functions', en: 'Explore', 'zh-CN': '探索' },
  { view: 'compare', group: 'functions', en: 'Compare', 'zh-CN': '对比' },
  { view: 'identities', group: 'functions', en: 'Identities', 'zh-CN': '恒等式' },
  { view: 'gelu', group: 'functions', en: 'GELU lab', 'zh-CN': 'GELU 实验室' },
  { view: 'softmax', group: 'vectors', en: 'Softmax', 'zh-CN': 'Softmax' },
  { view: 'maxout', group: 'vectors', en: 'Maxout', 'zh-CN': 'Maxout' },
  { view: 'depth', group: 'networks', en: 'Depth', 'zh-CN': '深度' },
  { view: 'guide', group: 'learning', en: 'Guide', 'zh-CN': '指南' },
  // A link in the footer leads to it.
  { view: 'embed', group: '', en: 'Embed', 'zh-CN': '嵌入' },
]);

/** The names, as words of the page. @param {typeof TAGS[number]} language */
export const viewNames = (language) =>
  /** @type {Record<`nav.${View}`, string>} */ (Object.fromEntries(VIEWS.map(({ view, [language]: name }) => [`nav.${view}`, name])));

/** The links of a group of the navigation, as markup that names its words. @param {string} wanted */
export const viewLinks = (wanted) =>
  VIEWS.filter(({ group }) => group === wanted).map(({ view }) => ({
    href: view === 'explore' ? '#' : `#view=${view}`,
    'data-view': view,
    'data-i18n': `nav.${view}`,
  }));
