/** What is known of maxout, in the language of the page. */

import { inWords, language, t } from '../../i18n.js';
import { element } from '../../page/element.js';
import { fetchNote } from '../../page/notes.js';

export function createNotes() {
  const title = element('h3');
  const text = element('div', { class: 'prose maxout-note' });

  async function write() {
    title.textContent = t('maxout.notes');
    const asked = language();
    const note = await fetchNote('maxout');
    if (note === undefined || asked !== language()) return;
    const written = new DOMParser().parseFromString(note.html, 'text/html').body;
    // Its headings are below the one of this section.
    for (const heading of written.querySelectorAll('h2')) heading.replaceWith(element('h4', {}, heading.textContent));
    text.replaceChildren(...written.childNodes);
  }

  inWords(() => void write());
  return element('section', { class: 'lesson-section' }, title, text);
}
