/**
 * The data of the table: computed properties of every function, and its notes, which are built with the page into one file per
 * language.
 *
 * @import { Entry, Lab, Properties } from '../../lab/types.js'
 */

import { language } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { FORMULAS } from '../../functions/formulas.js';
import { fetchJson } from '../../ui/json.js';
import { nodesOf } from '../../ui/markup.js';
import { slopeSet } from '../../functions/properties.js';

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

/**
 * @typedef {object} Row
 * @property {Entry} entry
 * @property {Properties} properties  for the default parameters
 * @property {string | undefined} slopes  the slopes of a piecewise linear function
 * @property {Text | undefined} text
 * @property {string} words  of the notes, for the search
 * @property {number | undefined} cost  ns per element, once it is measured
 * @property {number | undefined} timesReLU
 */

/** Significant digits of slopes. */
const DIGITS = 5;

/** Every function of the catalogue, in its order. @param {Lab} lab @returns {Row[]} */
export const findRows = (lab) =>
  lab.catalogue().map((entry) => ({
    entry,
    properties: lab.properties(entry.id),
    slopes: slopeSet(lab, entry.id, {}, DIGITS),
    text: undefined,
    words: '',
    cost: undefined,
    timesReLU: undefined,
  }));

/** @param {Row[]} rows @param {Texts} texts */
export function giveTexts(rows, texts) {
  for (const row of rows) {
    const text = texts[row.entry.id];
    row.text = text;
    row.words = text === undefined ? '' : plain(`${text.for} ${text.against} ${text.used}`).toLowerCase();
  }
}

/** @param {Row[]} rows @param {Map<string, number>} costs  ns per element, by id */
export function giveCosts(rows, costs) {
  const measure = costs.get('relu') ?? NaN;
  for (const row of rows) {
    row.cost = costs.get(row.entry.id);
    row.timesReLU = row.cost === undefined ? undefined : row.cost / measure;
  }
}

/** Where a function saturates: nowhere, in the middle, on one side or on both. @typedef {'none' | 'within' | 'left' | 'right' | 'both'} Ends */

/** @param {Properties} properties @returns {Ends} */
export function saturatedEnds({ saturation }) {
  const left = saturation.some(([lo]) => lo === -Infinity);
  const right = saturation.some(([, hi]) => hi === Infinity);
  if (left && right) return 'both';
  if (left) return 'left';
  if (right) return 'right';
  return saturation.length > 0 ? 'within' : 'none';
}
