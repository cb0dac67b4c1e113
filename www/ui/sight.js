/** Bringing what a link or a button has changed into sight. */

/** Between it and the edge, CSS px. */
const GAP = 8;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** The box in which a node scrolls up and down. @param {Element} node */
function scrollerOf(node) {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  }
  return document.documentElement;
}

/**
 * How far to scroll for something to be seen: not at all where it is seen whole, else to the nearer end; its beginning counts
 * where it is too large.
 * @param {{ top: number, bottom: number }} box  CSS px
 * @param {{ top: number, bottom: number }} seen  CSS px
 * @param {number} [gap]  CSS px
 */
export function wayIntoSight(box, seen, gap = GAP) {
  if (box.top >= seen.top && box.bottom <= seen.bottom) return 0;
  const up = box.top - gap - seen.top;
  const down = box.bottom + gap - seen.bottom;
  return up <= 0 ? up : Math.min(up, down);
}

/** Scrolls as far as is needed, and not where a node is seen whole. @param {Element} node */
export function bringIntoSight(node) {
  const scroller = scrollerOf(node);
  const isRoot = scroller === document.documentElement;
  const { top, bottom } = isRoot ? { top: 0, bottom: innerHeight } : scroller.getBoundingClientRect();
  const way = wayIntoSight(node.getBoundingClientRect(), { top, bottom: Math.min(bottom, innerHeight) });
  if (way !== 0) scroller.scrollBy({ top: way, behavior: still.matches ? 'instant' : 'smooth' });
}
