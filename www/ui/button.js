/**
 * Buttons and sections whose words follow the language, and what tells how an action ended.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 * @import { Attribute } from './element.js'
 */

import { language, t } from '../i18n/i18n.js';
import { follow } from '../i18n/live.js';
import { element } from './element.js';

/** @param {MessageKey} words @param {() => void} onclick @param {Record<string, Attribute>} [attributes] */
export const button = (words, onclick, attributes) => element('button.button', { onclick, ...attributes }, () => t(words));

/** A line that tells how an action ended. It is cleared when the language changes: what it says is of one language. @param {'span' | `${'span' | 'p'}.${string}`} tag */
export function createStatus(tag) {
  const node = element(tag, { role: 'status' });
  const say = (/** @type {string} */ text) => void (node.textContent = text);
  follow(language, () => say(''));
  return { node, say };
}

/**
 * A section of a long view, and what leads to it from the top.
 * @param {string} name
 * @param {{ title: () => string, intro: HTMLElement }} words
 * @param {...(Node | null)} content  below the heading and its introduction
 */
export function createSection(name, { title, intro }, ...content) {
  const heading = element('h3.view-heading', { tabindex: '-1' }, title);
  // A link would put its target into the address, where the state is.
  function go() {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }
  return {
    jump: element('button.view-jump', { onclick: go }, title),
    node: element('section.view-section', { 'data-section': name }, heading, intro, ...content),
  };
}
