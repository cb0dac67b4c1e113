/** Boxes that scroll by themselves where their content has no room. */

import { element } from './element.js';

/**
 * Lets the keyboard stop at a box, as long as there is something to scroll in it, and says at which of its sides there is more:
 * scroll bars may be hidden.
 * @param {Element} box
 */
export function stopWhereItScrolls(box) {
  function tell() {
    const rest = box.scrollWidth - box.clientWidth;
    const gone = Math.abs(box.scrollLeft);
    box.toggleAttribute('data-more-before', rest > 1 && gone > 1);
    box.toggleAttribute('data-more-after', rest > 1 && gone < rest - 1);
  }

  const sizes = new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
    else box.removeAttribute('tabindex');
    tell();
  });
  for (const node of [box, ...box.children]) sizes.observe(node);
  box.addEventListener('scroll', tell, { passive: true });
}

/**
 * A box around a child that may be too wide, with an accessible name.
 * @param {`div.${string}`} tag
 * @param {{ label: () => string, role?: 'region' | 'group' }} options
 * @param {HTMLElement} child
 */
export function scrolling(tag, { label, role = 'region' }, child) {
  const box = element(tag, { role, 'aria-label': label }, child);
  stopWhereItScrolls(box);
  return box;
}
