/** Softmax has no curve: its recommendation links to its view and unfolds its notes. */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { writeNote } from '../../functions/note-text.js';

const FUNCTION = 'softmax';

export function createSoftmaxNote() {
  const summary = element('summary');
  const text = element('div.prose');
  const link = element('a.guide-open', { href: `#view=${FUNCTION}` });
  const details = element('details.guide-note', summary, text);
  const node = element('div.guide-vector', { hidden: true }, link, details);

  function write() {
    summary.textContent = t('guide.softmax.note');
    link.textContent = t('guide.softmax.view');
    if (!node.hidden) writeNote(text, FUNCTION, 'h5');
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
