/** Reordering the rows of the functions by pulling one to another place. */

/** A press that moves less than this, in CSS px, is a click. */
const SLACK_PX = 6;

/**
 * Lets a row follow the pointer that is down on it.
 * @param {HTMLElement} root  of all rows
 * @param {number} from  index of the row
 * @param {PointerEvent} press
 * @param {(from: number, to: number) => void} move  called at the end, unless it is where it was
 */
export function pull(root, from, press, move) {
  const rows = /** @type {HTMLElement[]} */ ([...root.children]);
  const row = /** @type {HTMLElement} */ (rows[from]);
  const middles = rows.map((each) => {
    const box = each.getBoundingClientRect();
    return (box.top + box.bottom) / 2;
  });
  const end = new AbortController();
  const { signal } = end;
  let pulling = false;
  let to = from;

  /** @param {PointerEvent} event */
  function follow(event) {
    const down = event.clientY - press.clientY;
    if (!pulling && Math.hypot(event.clientX - press.clientX, down) < SLACK_PX) return;
    if (!pulling) {
      pulling = true;
      row.setPointerCapture(press.pointerId);
      row.dataset.pulled = '';
    }
    row.style.translate = `0 ${down}px`;
    mark(middles.filter((middle) => middle < event.clientY).length);
  }

  /** Shows where the row would go. @param {number} slot  the gap before the row of this index */
  function mark(slot) {
    to = slot > from ? slot - 1 : slot;
    rows.forEach((each, index) => {
      const side = to === from ? '' : index === slot ? 'before' : slot === rows.length && index === slot - 1 ? 'after' : '';
      if (side === '') delete each.dataset.drop;
      else each.dataset.drop = side;
    });
  }

  function stop() {
    end.abort();
    mark(from);
    delete row.dataset.pulled;
    row.style.translate = '';
  }

  function drop() {
    const target = to;
    stop();
    if (!pulling) return;
    swallowClick(root);
    if (target !== from) move(from, target);
  }

  /** @param {KeyboardEvent} event */
  function cancel(event) {
    if (event.key !== 'Escape' || !pulling) return;
    event.preventDefault();
    event.stopPropagation();
    stop();
    // The button is still down; what its release would click is not meant.
    addEventListener('pointerup', () => swallowClick(root), { once: true });
  }

  addEventListener('pointermove', follow, { signal });
  addEventListener('pointerup', drop, { signal });
  addEventListener('pointercancel', stop, { signal });
  addEventListener('keydown', cancel, { capture: true, signal });
}

/** The click that ends a pull is none. @param {HTMLElement} root */
function swallowClick(root) {
  const end = new AbortController();
  const { signal } = end;
  root.addEventListener('click', (event) => event.stopPropagation(), { capture: true, signal });
  setTimeout(() => end.abort());
  // A browser may put off the timer until a frame after the release: the next press is another one.
  addEventListener('pointerdown', () => end.abort(), { capture: true, signal });
}
