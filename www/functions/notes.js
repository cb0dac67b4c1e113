/** The notes on the functions, built from Markdown and LaTeX, one file for each function and language. */

import { language } from '../i18n/i18n.js';
import { fetchJson } from '../ui/json.js';

/**
 * @typedef {object} Note
 * @property {string} title
 * @property {string} html
 * @property {string[]} formulas  f, f′ and, where it is readable, f″ as MathML
 */

/** @type {Map<string, Promise<Note>>} */
const known = new Map();

/** The note on a function in the language of the page; rejects where it cannot be had, and a later call tries again. @param {string} id */
export function fetchNote(id) {
  const file = `${id}.${language()}`;
  const note = known.get(file) ?? load(file);
  known.set(file, note);
  return note;
}

/** @param {string} file @returns {Promise<Note>} */
async function load(file) {
  try {
    return await fetchJson(new URL(`../pkg/notes/${file}.json`, import.meta.url));
  } catch (error) {
    known.delete(file);
    throw error;
  }
}
