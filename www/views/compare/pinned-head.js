/**
 * The head of the table, pinned to the top of the page while the rows scroll below it. The table itself scrolls sideways in a box
 * of its own, and what sticks in a box cannot stick to the page: so it is a copy, for the eye and the mouse alone.
 */

import { element } from '../../ui/element.js';

/** @param {HTMLElement} region  the box in which the table scrolls sideways @param {HTMLTableElement} table */
export function createPinnedHead(region, table) {
  const strip = element('div.compare-pinned-strip');
  const node = element('div.compare-pinned', { 'aria-hidden': 'true', hidden: true }, strip);
  let pending = 0;

  function align() {
    strip.scrollLeft = region.scrollLeft;
  }

  function copy() {
    pending = 0;
    const head = table.tHead;
    if (node.hidden || head === null) return;
    const clone = /** @type {HTMLTableSectionElement} */ (head.cloneNode(true));
    const cells = head.querySelectorAll('th');
    for (const [i, cell] of [...clone.querySelectorAll('th')].entries()) {
      const { width } = /** @type {HTMLElement} */ (cells[i]).getBoundingClientRect();
      for (const key of /** @type {const} */ (['width', 'minWidth', 'maxWidth'])) cell.style[key] = `${width}px`;
      for (const button of cell.querySelectorAll('button')) button.tabIndex = -1;
    }
    const shown = element('table', { class: table.className }, clone);
    shown.style.width = `${table.getBoundingClientRect().width}px`;
    strip.replaceChildren(shown);
    align();
  }

  function changed() {
    if (pending === 0 && !node.hidden) pending = requestAnimationFrame(copy);
  }

  strip.addEventListener('click', (event) => {
    const column = event.target instanceof Element ? event.target.closest('th')?.dataset.column : undefined;
    const button = /** @type {HTMLElement | null} */ (table.tHead?.querySelector(`[data-column="${column}"] button`) ?? null);
    button?.focus({ preventScroll: true });
    button?.click();
  });
  region.addEventListener('scroll', align, { passive: true });
  new ResizeObserver(changed).observe(table);
  const head = /** @type {HTMLElement} */ (table.tHead);
  new MutationObserver(changed).observe(head, { subtree: true, childList: true, attributes: true });
  new IntersectionObserver(([seen]) => {
    // Below the window it is not pinned either, nor where its view is not shown.
    const isAbove = seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.height > 0;
    node.hidden = !(isAbove && seen.boundingClientRect.top < (seen.rootBounds?.top ?? 0));
    copy();
  }).observe(head);

  return node;
}
