/** Boxes that scroll by themselves where their content has no room. */

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
