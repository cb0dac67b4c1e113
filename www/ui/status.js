/** A line that tells how an action ended. */

import { language } from '../i18n/i18n.js';
import { follow } from '../i18n/live.js';
import { element } from './element.js';

/** What it says is of one language: it is cleared when the language changes. @param {'span' | `${'span' | 'p'}.${string}`} tag */
export function createStatus(tag) {
  const node = element(tag, { role: 'status' });
  const say = (/** @type {string} */ text) => void (node.textContent = text);
  follow(language, () => say(''));
  return { node, say };
}
