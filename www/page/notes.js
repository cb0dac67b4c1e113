/** The notes on the functions, built from Markdown and LaTeX, one file for each function and language. */

import { language } from '../i18n.js';

/**
 * @typedef {object} Note
 * @property {string} title
 * @property {string} html
 * @property {string[]} formulas  f, f′ and, where it is readable, f″ as MathML
 */

/** @type {Map<string, Promise<Note | undefined>>} */
const known = new Map();

/** The note on a function in the language of the page; none where it cannot be had. @param {string} id @returns {Promise<Note | undefined>} */
export function fetchNote(id) {
  const file = `${id}.${language()}`;
  const note = known.get(file) ?? load(file);
  known.set(file, note);
  return note;
}

/** @param {string} file @returns {Promise<Note | undefined>} */
async function load(file) {
  try {
    const response = await fetch(new URL(`../pkg/notes/${file}.json`, import.meta.url));
    if (response.ok) return await response.json();
  } catch {
    // The page goes without it; the next time it is asked for again.
  }
  known.delete(file);
  return undefined;
}
