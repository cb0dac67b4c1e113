/** Softmax has no curve: its recommendation links to its view and unfolds its notes. */

import { language, t } from '../../i18n/i18n.js';
import { follow } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { writeNote } from '../../functions/notes.js';

const FUNCTION = 'softmax';

/** @param {() => boolean} isShown */
export function createSoftmaxNote(isShown) {
  const text = element('div.prose');
  const link = element('a.guide-open', { href: `#view=${FUNCTION}` }, () => t('guide.softmax.view'));
  follow(
    () => isShown() && language(),
    (isWanted) => isWanted && writeNote(text, FUNCTION, 'h5'),
  );
  const details = element('details.guide-note', worded('summary', 'guide.softmax.note'), text);
  return element('div.guide-vector', { hidden: () => !isShown() }, link, details);
}
