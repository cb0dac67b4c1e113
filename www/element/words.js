/**
 * The words of one element. Unlike the page, a host may have elements in two languages.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Words } from '../i18n/words.js'
 */

import { createWords } from '../i18n/words.js';
import { CURVE_SIGNS } from '../functions/values.js';

/** @typedef {typeof import('../i18n/element.en.js').default & typeof import('../i18n/refusal.en.js').default} Book */
/** @typedef {Words<keyof Book>} ElementWords */

/** @type {import('../i18n/words.js').Books} */
const BOOKS = {
  en: () => import('../i18n/element.en.js'),
  'zh-CN': () => import('../i18n/element.zh-CN.js'),
};

/** @returns {ElementWords} */
export const createElementWords = () => createWords(BOOKS);

/** What the canvas shows. @param {ElementWords} words @param {State} state @param {Engine} lab */
export function plotTitle({ t, functionName, list }, { functions, show, x: [lo, hi] }, lab) {
  const names = functions.map((shown) => {
    const values = lab.format([shown]).match(/\((.*)\)/)?.[1];
    return values === undefined ? functionName(shown.id) : `${functionName(shown.id)} (${values})`;
  });
  return t('element.plot', { functions: list(names), curves: list(show.map((curve) => CURVE_SIGNS[curve])), lo, hi });
}
