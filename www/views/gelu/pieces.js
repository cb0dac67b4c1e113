/** What the sections of the view are built of. Every piece is written in the page's language, and anew in another. */

/** @import { MessageKey } from '../../i18n/i18n.js' */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';

export { createChoice, worded } from '../../ui/choice.js';

/**
 * A section with its heading.
 * @param {MessageKey} title
 * @param {...(Node | string)} children
 */
export function section(title, ...children) {
  return element('section', { class: 'gelu-section' }, worded('h3', title), ...children);
}

/** A region that scrolls sideways by itself, also by keys. @param {MessageKey} label @param {HTMLElement} child */
export function scrolling(label, child) {
  const node = element('div', { class: 'gelu-scroll', role: 'region', tabindex: '0' }, child);
  inWords(() => node.setAttribute('aria-label', t(label)));
  return node;
}
