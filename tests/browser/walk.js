// Where the keyboard takes a reader: every key first notes what has the focus, and whether that shows. After operable.js.

/** What has the focus, in whatever shadow tree it is. */
function focused() {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** What shows the focus: the thing itself, or the label that stands for a hidden box. */
const painted = (node) => [node, node.closest('label'), ...(node.labels ?? [])].filter(Boolean);

const outlined = (node) => {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/^rgba.*, 0\)$/.test(outlineColor);
};

/** A slider draws it around its thumb, which is looked at in a picture. */
const showsFocus = (node) => node.matches('input[type=range]') || painted(node).some(outlined);

/** Whether something of it can be seen: within the window and not below something else. */
function isUncovered(node) {
  // A slider of which only the thumb takes the pointer is not found below it.
  if (getComputedStyle(node).pointerEvents === 'none') return true;
  return painted(node).some((part) => {
    const box = part.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return false;
    return [0.5, 0.1, 0.9].some((share) => {
      const hit = node.getRootNode().elementFromPoint(left + share * (right - left), top + share * (bottom - top));
      return hit !== null && (part.contains(hit) || hit.contains(part));
    });
  });
}

/** What is wrong with how a thing that has the focus looks. */
function* faultsOf(node) {
  if (!showsFocus(node)) yield `no ring: ${named(node)}`;
  if (!isUncovered(node)) yield `covered: ${named(node)}`;
}

/** What belongs together: the Tab key stops at one of them, arrow keys move between them. */
const COMPOSITES = '[role=tablist], [role=radiogroup], [role=menu], #catalogue-list';
/** A list that scrolls may be a stop of its own, before its members. */
const groupOf = (node) => node?.parentElement?.closest(COMPOSITES) ?? (node?.matches('[type=radio]') ? `radio ${node.name}` : null);
const membersOf = (group) => operable().filter((node) => groupOf(node) === group);

/** So many stops in a row that were met before are the second time around; some are after the arrow keys of a group. */
const AGAIN = 12;

function startWalk() {
  if (window.walk === undefined) {
    const listen = ({ key }) => {
      note();
      window.walk.key = key;
    };
    addEventListener('keydown', listen, { capture: true });
  }
  window.walk = { key: '', last: undefined, met: new Set(), again: 0, isOver: false, groups: new Map(), faults: [] };
}

/** Notes what has the focus now, after the last key. */
function note() {
  const node = focused();
  const { walk } = window;
  if (node === walk.last) return;
  walk.last = node;
  walk.again = walk.key === 'Tab' && walk.met.has(node) ? walk.again + 1 : 0;
  // Out of the page, or around to where it began.
  walk.isOver ||= (node === null && walk.met.size > 0) || walk.again >= AGAIN;
  if (node === null) return;
  walk.met.add(node);
  const group = groupOf(node);
  if (group !== null && !walk.groups.has(group)) walk.groups.set(group, node);
  if (node.matches('iframe')) return;
  walk.faults.push(...faultsOf(node));
  if (node.tabIndex > 0) walk.faults.push(`out of turn: ${named(node)}`);
}

/**
 * Where the walk is: at its end, or at a group that it has not been in, with so many members; there the focus is, too. What has the
 * focus may be covered for so many ms.
 */
async function stop(patience) {
  const deadline = performance.now() + patience;
  const node = focused();
  while (node !== null && !isUncovered(node) && performance.now() < deadline) await new Promise(requestAnimationFrame);
  note();
  const { walk } = window;
  for (const [group, first] of walk.groups) {
    if (first === null) continue;
    walk.groups.set(group, null);
    first.focus();
    // From there it goes on.
    Object.assign(walk, { again: 0, isOver: false });
    return { isOver: false, members: membersOf(group).length };
  }
  return { isOver: walk.isOver, members: 0 };
}

/** What can be operated and was never met. */
function lost() {
  const { met } = window.walk;
  return operable()
    .filter((node) => !met.has(node))
    .map(named);
}
