/** The notes on softmax, unfolded at the end of the view. */

import { inWords, language } from '../../i18n.js';
import { element } from '../../page/element.js';
import { fetchNote } from '../../page/notes.js';
import { section } from './pieces.js';

export function createNotes() {
  const text = element('div', { class: 'prose softmax-text' });

  async function write() {
    const asked = language();
    const note = await fetchNote('softmax');
    if (note === undefined || asked !== language()) return;
    const written = new DOMParser().parseFromString(note.html, 'text/html').body;
    // Its headings are below the one of the section.
    for (const heading of written.querySelectorAll('h2')) heading.replaceWith(element('h4', {}, heading.textContent));
    text.replaceChildren(...written.childNodes);
  }

  inWords(() => void write());
  return section('softmax.notes', text);
}
