/** Boxes that scroll by themselves where their content has no room. */

/**
 * Lets the keyboard stop at a box, as long as there is something to scroll in it.
 * @param {Element} box
 */
export function stopWhereItScrolls(box) {
  const sizes = new ResizeObserver(() => {
    if (box.scrollWidth > box.clientWidth) box.setAttribute('tabindex', '0');
    else box.removeAttribute('tabindex');
  });
  for (const node of [box, ...box.children]) sizes.observe(node);
}
