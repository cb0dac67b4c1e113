/** The note on a function within a view, below a heading of the view's own. */

import { language } from '../i18n/i18n.js';
import { element } from '../ui/element.js';
import { needed } from '../ui/lost.js';
import { nodesOf } from '../ui/markup.js';
import { fetchNote } from './notes.js';

/**
 * Puts the note, in the language of the page, into its place; what is there stays until it can be had.
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
  for (const title of written.querySelectorAll('h2')) title.replaceWith(element(heading, {}, title.textContent));
  place.replaceChildren(written);
}
