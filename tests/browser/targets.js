// Targets that are smaller than `least` CSS px, as WCAG 2.5.8 counts them. After operable.js.

/** What a press may hit: a label and its input are one target. */
function areaOf(node) {
  const label = node.matches('input') ? node.labels?.[0] : undefined;
  const boxes = [node, ...(label && isSeen(label) ? [label] : [])].map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  // What is painted small may have a larger place around it.
  const around = getComputedStyle(node, '::after');
  const more = around.content !== 'none' && around.position === 'absolute' ? -Math.min(0, parseFloat(around.top) || 0) : 0;
  return {
    left: left - more,
    top: top - more,
    right: right + more,
    bottom: bottom + more,
    width: right - left + 2 * more,
    height: bottom - top + 2 * more,
  };
}

/** A link within a sentence is as high as its line. */
function isInline(node) {
  if (!node.matches('a, button') || getComputedStyle(node).display !== 'inline') return false;
  const block = node.closest('p, li, td, th, dd, dt, figcaption, div');
  return (block?.textContent ?? '').trim().length > (node.textContent ?? '').trim().length;
}

/** Whether a circle of that diameter around the middle of a target meets a box. */
function meets({ left, top, width, height }, box, diameter) {
  const [x, y] = [left + width / 2, top + height / 2];
  const away = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return away < diameter / 2 - 0.01;
}

/** What scrolls is no target, and neither is the page's own text that can be focused to scroll it. */
const isTarget = (node) =>
  node.matches(
    'a, button, input, select, textarea, summary, [role]:not([role=region], [role=group], [role=img], [role=application], [role=table], [role=tabpanel])',
  ) && !node.matches('aside, main, section');

function tooSmall(least, spaced = true) {
  const all = operable()
    .filter(isTarget)
    .map((node) => ({ node, area: areaOf(node) }));
  const isSmall = ({ area }) => Math.min(area.width, area.height) < least - 0.01;
  return all
    .filter((one) => {
      if (!isSmall(one) || isInline(one.node)) return false;
      if (!spaced) return true;
      return all.some((other) => {
        if (other.node === one.node || other.node.contains(one.node) || one.node.contains(other.node)) return false;
        if (meets(one.area, other.area, least)) return true;
        const [dx, dy] = ['left', 'top'].map((side) => {
          const size = side === 'left' ? 'width' : 'height';
          return one.area[side] + one.area[size] / 2 - (other.area[side] + other.area[size] / 2);
        });
        return isSmall(other) && Math.hypot(dx, dy) < least - 0.01;
      });
    })
    .map(({ node, area }) => `${named(node)} ${area.width.toFixed(1)} × ${area.height.toFixed(1)}`);
}
