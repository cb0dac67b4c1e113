/** The note on a function within a view, below a heading of the view's own. */

import { language } from '../i18n.js';
import { element } from '../page/element.js';
import { fetchNote } from '../page/notes.js';

/**
 * Puts the note, in the language of the page, into its place; what is there stays where it cannot be had.
 * @param {HTMLElement} place
 * @param {string} id  of the function
 * @param {'h4' | 'h5'} heading  what the note's own headings become
 */
export async function writeNote(place, id, heading) {
  const asked = language();
  const note = await fetchNote(id);
  // In the meantime another language may have been asked for.
  if (note === undefined || asked !== language()) return;
  const written = new DOMParser().parseFromString(note.html, 'text/html').body;
  for (const title of written.querySelectorAll('h2')) title.replaceWith(element(heading, {}, title.textContent));
  place.replaceChildren(...written.childNodes);
}
