/**
 * The words of one element, and the language of the text around it, which a page may change. Unlike the page, a host may have elements in
 * two languages.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Words } from '../i18n/words.js'
 */

import { firstKnown } from '../i18n/languages.js';
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

/** One observer in each tree, be it a document or the shadow tree of another element. @typedef {{ listeners: Set<() => void>, observer: MutationObserver }} Watch */

/** By the root of their tree. @type {WeakMap<Node, Watch>} */
const watches = new WeakMap();

/** Made where nothing else is in reach: it outlives the elements, and would keep whatever its function sees. @returns {Watch} */
function createWatch() {
  /** @type {Watch['listeners']} */
  const listeners = new Set();
  return { listeners, observer: new MutationObserver(() => listeners.forEach((listener) => listener())) };
}

/** Out of a shadow tree, the element that it belongs to: by what it has, since a node may come from another window. @param {Node} node */
const parentOf = (node) =>
  node.parentNode ?? (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? /** @type {Partial<ShadowRoot>} */ (node).host : null) ?? null;

/** The language of the text around a node, also where it stands in the shadow tree of another one. @param {Node} node */
function languageAround(node) {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    const language = at.nodeType === Node.ELEMENT_NODE ? /** @type {Element} */ (at).getAttribute('lang') : null;
    if (language !== null) return language;
  }
  return '';
}

/** The language that the host asks for, else that of the text around the element, else the browser's. @param {HTMLElement} host */
export function languageOf(host) {
  return firstKnown([host.getAttribute('lang') ?? '', languageAround(host), ...(navigator.languages ?? [])]);
}

/** Calls back when something around the node speaks another language. @param {Node} node @param {() => void} changed @param {AbortSignal} signal  ends it */
export function onLanguageAround(node, changed, signal) {
  for (let at = parentOf(node); at !== null; at = parentOf(at)) {
    if (at === at.getRootNode()) watchTree(at, changed, signal);
  }
}

/** @param {Node} root @param {() => void} changed @param {AbortSignal} signal */
function watchTree(root, changed, signal) {
  const watch = watches.get(root) ?? createWatch();
  watches.set(root, watch);
  const { listeners, observer } = watch;
  listeners.add(changed);
  observer.observe(root, { attributeFilter: ['lang'], subtree: true });
  signal.addEventListener('abort', () => {
    listeners.delete(changed);
    if (listeners.size === 0) observer.disconnect();
  });
}
