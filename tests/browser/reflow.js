// What does not fit: text that is cut off, and what sticks out of the window. After operable.js.

/** The nearest ancestor within which something can be scrolled sideways. */
function scroller(node) {
  for (let at = node.parentElement ?? node.getRootNode().host; at instanceof Element; at = at.parentElement ?? at.getRootNode().host) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.scrollWidth > at.clientWidth) return at;
  }
  return null;
}

/** By keyboard it is scrolled with the focus on it, or on something in it. */
const isReachable = (node) => node.tabIndex >= 0 || [...everywhere(OPERABLE, node)].some((part) => part.tabIndex >= 0 && isSeen(part));

const ownText = (node) => [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim() !== '');

function misfits() {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} px wide in ${innerWidth}`);
  const scrollers = new Set();
  for (const node of everywhere('body *')) {
    if (!isSeen(node) || (node.closest('svg, math') !== null && !node.matches('svg, math'))) continue;
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    if (box.right > innerWidth + 1 || box.left < -1) {
      const by = scroller(node);
      if (by === null) found.push(`${named(node)} reaches from ${box.left.toFixed()} to ${box.right.toFixed()} of ${innerWidth}`);
      else scrollers.add(by);
    }
    const [hides, hidesDown] = [style.overflowX, style.overflowY].map((overflow) => /hidden|clip/.test(overflow));
    const isText = ownText(node) || node.textContent.trim() !== '';
    // The boxes of a formula's signs are higher than what is drawn; the formula has some room around it for that.
    const room = node.querySelector(':scope > math') ? 0.5 * parseFloat(style.fontSize) : 1;
    if (
      isText &&
      !node.matches('select, option') &&
      ((hides && node.scrollWidth > node.clientWidth + 1) || (hidesDown && node.scrollHeight > node.clientHeight + room))
    ) {
      found.push(`${named(node)} is cut off: ${node.scrollWidth} × ${node.scrollHeight} in ${node.clientWidth} × ${node.clientHeight}`);
    }
  }
  for (const node of scrollers) if (!isReachable(node)) found.push(`${named(node)} is scrolled by pointer alone`);
  return [...new Set(found)];
}

/** The share of the window that stays covered however far the page is scrolled. */
function covered() {
  let height = 0;
  for (const node of everywhere('body *')) {
    const style = getComputedStyle(node);
    if (!/fixed|sticky/.test(style.position) || !isSeen(node) || style.pointerEvents === 'none') continue;
    const box = node.getBoundingClientRect();
    if (box.width > innerWidth / 2 && box.bottom > 0 && box.top < innerHeight)
      height += Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  }
  return height / innerHeight;
}
