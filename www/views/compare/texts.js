/** The notes shown in the table, built with the page into one file per language. */

import { language } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { fetchJson } from '../../ui/json.js';
import { nodesOf } from '../../ui/markup.js';

/**
 * All of it markup.
 * @typedef {object} Text
 * @property {string} formula  f as MathML
 * @property {string} for
 * @property {string} against
 * @property {string} used
 */

/** @typedef {Record<string, Text>} Texts  by id */

/** @type {Map<string, Promise<Texts>>} */
const known = new Map();

/** In the page's language. Rejects if they cannot be fetched; a later call retries. @returns {Promise<Texts>} */
export function fetchTexts() {
  const asked = language();
  const texts = known.get(asked) ?? load(asked);
  known.set(asked, texts);
  return texts;
}

/** @param {string} asked @returns {Promise<Texts>} */
async function load(asked) {
  try {
    return await fetchJson(new URL(`../../pkg/table.${asked}.json`, import.meta.url));
  } catch (error) {
    known.delete(asked);
    throw error;
  }
}

/**
 * Markup as plain text, its formulas as LaTeX between dollar signs and its code between backticks.
 * @param {string} html
 * @param {(text: string) => string} [escape]  for words
 */
export function plain(html, escape = (text) => text) {
  /** @param {Node} node @returns {string} */
  function read(node) {
    if (node instanceof Text) return escape(node.data);
    if (!(node instanceof Element)) return [...node.childNodes].map(read).join('');
    if (node.localName === 'math') return `$${node.querySelector('annotation')?.textContent ?? ''}$`;
    if (node.localName === 'code') return `\`${node.textContent ?? ''}\``;
    return [...node.childNodes].map(read).join('');
  }
  return read(nodesOf(html)).trim().replace(/\s+/g, ' ');
}

/** A constant with all its digits is too long beside others. */
const LONG = /\d{9}/;

/** The formula of a function, typeset where that is at hand and short enough. @param {string} id @param {Text | undefined} text */
export function formulaNode(id, text) {
  const formula = text?.formula ?? '';
  if (formula === '' || LONG.test(formula)) return element('span', FORMULAS[id] ?? '–');
  return element('div.compare-formula', nodesOf(formula));
}

/** Reasons or uses as the notes have them. @param {string} html */
export const noteNode = (html) => element('div.prose.compare-note', nodesOf(html));
