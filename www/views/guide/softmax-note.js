/** Softmax has no curve of its own: below its recommendation, the way to its view, and its notes to unfold. */

import { inWords, t } from '../../i18n.js';
import { element } from '../../page/element.js';
import { fetchNote } from '../../page/notes.js';

const FUNCTION = 'softmax';

export function createSoftmaxNote() {
  const summary = element('summary');
  const text = element('div', { class: 'prose' });
  const link = element('a', { class: 'guide-open', href: `#view=${FUNCTION}` });
  const details = element('details', { class: 'guide-note' }, summary, text);
  const node = element('div', { class: 'guide-vector', hidden: true }, link, details);

  async function write() {
    summary.textContent = t('guide.softmax.note');
    link.textContent = t('guide.softmax.view');
    if (node.hidden) return;
    const note = await fetchNote(FUNCTION);
    if (note === undefined) return;
    const written = new DOMParser().parseFromString(note.html, 'text/html').body;
    // Its headings are below the one of the recommendation.
    for (const heading of written.querySelectorAll('h2')) heading.replaceWith(element('h5', {}, heading.textContent));
    text.replaceChildren(...written.childNodes);
  }

  inWords(write);
  return {
    node,
    /** @param {boolean} isShown */
    show(isShown) {
      if (node.hidden !== isShown) return;
      node.hidden = !isShown;
      write();
    },
  };
}
