/** A section of a long view, and what leads to it from the top. */

import { element } from './element.js';

/**
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
