/** The notes on softmax, which has no curve of its own: unfolded below its recommendation. */

import { inWords, t } from '../../i18n.js';
import { element } from '../../page/element.js';
import { fetchNote } from '../../page/notes.js';

const FUNCTION = 'softmax';

export function createSoftmaxNote() {
  const summary = element('summary');
  const text = element('div', { class: 'prose' });
  const node = element('details', { class: 'guide-note', hidden: true }, summary, text);

  async function write() {
    summary.textContent = t('guide.softmax.note');
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
