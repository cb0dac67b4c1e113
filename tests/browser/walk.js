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

/** Notes what has the focus now. */
function note() {
  const node = focused();
  const walk = window.walk;
  if (node === walk.path.at(-1)) return;
  walk.path.push(node);
  if (node === null || node.matches('iframe')) return;
  walk.faults.push(...faultsOf(node));
  if (node.tabIndex > 0) walk.faults.push(`out of turn: ${named(node)}`);
}

function startWalk() {
  window.walk = { path: [], faults: [], groups: new Set(), again: 0 };
  addEventListener('keydown', () => note(), { capture: true });
}

/** What belongs together: the Tab key stops at one of them, arrow keys move between them. */
const COMPOSITES = '[role=tablist], [role=radiogroup], [role=menu], #catalogue-list';
/** A list that scrolls may be a stop of its own, before its members. */
const groupOf = (node) => node?.parentElement?.closest(COMPOSITES) ?? (node?.matches('[type=radio]') ? `radio ${node.name}` : null);
const membersOf = (group) => operable().filter((node) => groupOf(node) === group);

/** So many stops in a row that were met before are the second time around; some are after the arrow keys of a group. */
const AGAIN = 6;

/** What has just been reached may still be moved by what the page had to do before. */
const FRAMES_TO_SETTLE = 30;

/** Where the walk is: at its end, or at a group that it has not been in, with so many members. */
async function stop() {
  const node = focused();
  for (let frames = 0; frames < FRAMES_TO_SETTLE && node !== null && !isUncovered(node); frames += 1) {
    await new Promise(requestAnimationFrame);
  }
  note();
  const { walk } = window;
  const isNew = walk.path.indexOf(node) === walk.path.length - 1;
  walk.again = isNew ? 0 : walk.again + 1;
  // Out of the page, or around to where it began.
  if ((node === null && walk.path.length > 1) || walk.again >= AGAIN) return { over: true };
  const group = groupOf(node);
  if (group === null || walk.groups.has(group)) return { over: false, members: 0 };
  walk.groups.add(group);
  return { over: false, members: membersOf(group).length };
}

/** What can be operated and was never met. */
function lost() {
  const met = new Set(window.walk.path);
  return operable()
    .filter((node) => !met.has(node))
    .map(named);
}
