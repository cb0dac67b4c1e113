/** The notes on the functions, built from Markdown and LaTeX, one file for each function and language. */

import { language } from '../i18n/i18n.js';
import { element } from '../ui/element.js';
import { fetchJson } from '../ui/json.js';
import { needed } from '../ui/lost.js';
import { nodesOf } from '../ui/markup.js';

/** Its `formulas` are f, f′ and, where it is readable, f″ as MathML. @typedef {{ title: string, html: string, formulas: string[] }} Note */

/** @type {Map<string, Promise<Note>>} */
const known = new Map();

/** The note on a function in the language of the page; rejects where it cannot be had, and a later call tries again. @param {string} id */
export function fetchNote(id) {
  const file = `${id}.${language()}`;
  const there = known.get(file);
  if (there !== undefined) return there;
  /** @type {Promise<Note>} */
  const note = fetchJson(new URL(`../pkg/notes/${file}.json`, import.meta.url));
  known.set(file, note);
  note.catch(() => known.delete(file));
  return note;
}

/**
 * Puts a note, in the language of the page, into a place below a heading of a view's own; what is there stays until it can be had.
 * @param {HTMLElement} place
 * @param {string} id  of the function
 * @param {'h4' | 'h5'} heading  what the note's own headings become
 */
export async function writeNote(place, id, heading) {
  const asked = language();
  const note = await needed('info.notes', () => fetchNote(id));
  // In the meantime another language may have been asked for.
  if (asked !== language()) return;
  const written = nodesOf(note.html);
  for (const title of written.querySelectorAll('h2')) title.replaceWith(element(heading, title.textContent));
  place.replaceChildren(written);
}
