/** A section of a long view, and what leads to it from the top. */

import { element } from './element.js';

/** @template {string} N @param {N} name @param {...Node} content  below the heading and its introduction */
export function createSection(name, ...content) {
  const heading = element('h3', { tabindex: '-1', class: 'view-heading' });
  const intro = element('p', { class: 'view-text' });
  // A link would put its target into the address, where the state is.
  const jump = element('button', { type: 'button', class: 'view-jump' });
  jump.addEventListener('click', () => {
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  });
  return {
    name,
    heading,
    intro,
    jump,
    node: element('section', { class: 'view-section', 'data-section': name }, heading, intro, ...content),
  };
}
