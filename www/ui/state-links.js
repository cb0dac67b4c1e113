/**
 * Links in a text whose target is a state of the page, such as `#functions=elu&show=f`, and bringing what they change into sight.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 */

import { readState } from '../state/address.js';

/**
 * A link sets what is shown; how the reader reads stays as it is.
 * @param {HTMLElement} root  with the links, now or later
 * @param {Store} store
 * @param {Engine} lab
 */
export function followStateLinks(root, store, lab) {
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const fragment = link?.getAttribute('href') ?? '';
    if (!fragment.startsWith('#') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { theme, lang, hide, lock, present, viewValues, unknown } = store.state;
    const next = readState(fragment, lab).state;
    // Within a step of a lesson a reader looks around; a link to a lesson begins it.
    const { lesson, step } = next.lesson === '' ? store.state : next;
    const reading = { theme, lang, hide, lock, present, lesson, step };
    store.replace({
      ...next,
      ...reading,
      viewValues: { ...viewValues, ...next.viewValues },
      unknown: [...unknown.filter(([key]) => next.unknown.every(([set]) => set !== key)), ...next.unknown],
    });
    // The link may stand far below the plot that it changes, or in another view.
    const plot = document.getElementById('plot');
    if (next.view === 'explore' && plot !== null) bringIntoSight(plot);
  });
}

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
