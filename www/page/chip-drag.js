/** Reordering the chips of the legend by pulling one to another place. */

/** A press that moves less than this, in CSS px, is a click. */
const SLACK_PX = 6;

/**
 * Lets a chip follow the pointer that is down on it.
 * @param {HTMLElement} root  of all chips
 * @param {HTMLElement} chip
 * @param {PointerEvent} press
 * @param {(from: number, to: number) => void} move  called at the end, unless it is where it was
 */
export function pull(root, chip, press, move) {
  const chips = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.chip')]);
  const from = chips.indexOf(chip);
  const boxes = chips.map((each) => each.getBoundingClientRect());
  const end = new AbortController();
  const { signal } = end;
  let pulling = false;
  let to = from;

  /** @param {PointerEvent} event */
  function follow(event) {
    const [x, y] = [event.clientX - press.clientX, event.clientY - press.clientY];
    if (!pulling && Math.hypot(x, y) < SLACK_PX) return;
    if (!pulling) {
      pulling = true;
      chip.setPointerCapture(press.pointerId);
      chip.dataset.pulled = '';
    }
    chip.style.translate = `${x}px ${y}px`;
    mark(slotAt(boxes, event.clientX, event.clientY));
  }

  /** Shows where the chip would go. @param {number} slot  the gap before the chip of this index */
  function mark(slot) {
    to = slot > from ? slot - 1 : slot;
    chips.forEach((each, index) => {
      const side = to === from ? '' : index === slot ? 'before' : slot === chips.length && index === slot - 1 ? 'after' : '';
      if (side === '') delete each.dataset.drop;
      else each.dataset.drop = side;
    });
  }

  function stop() {
    end.abort();
    mark(from);
    delete chip.dataset.pulled;
    chip.style.translate = '';
  }

  function drop() {
    const target = to;
    stop();
    if (!pulling) return;
    swallowClick(root);
    if (target !== from) move(from, target);
  }

  addEventListener('pointermove', follow, { signal });
  addEventListener('pointerup', drop, { signal });
  addEventListener('pointercancel', stop, { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !pulling) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
      // The button is still down; what its release would click is not meant.
      addEventListener('pointerup', () => swallowClick(root), { once: true });
    },
    { capture: true, signal },
  );
}

/**
 * The gap that a pointer means: in the row that is nearest, before the first chip whose middle lies right of it.
 * @param {DOMRect[]} boxes
 * @param {number} x
 * @param {number} y
 */
function slotAt(boxes, x, y) {
  const distance = (/** @type {DOMRect} */ box) => Math.abs((box.top + box.bottom) / 2 - y);
  const nearest = Math.min(...boxes.map(distance));
  const row = boxes.flatMap((box, index) => (distance(box) <= nearest + 1 ? [index] : []));
  const before = row.find((index) => {
    const box = /** @type {DOMRect} */ (boxes[index]);
    return (box.left + box.right) / 2 > x;
  });
  return before ?? Number(row.at(-1)) + 1;
}

/** The click that ends a pull is none. @param {HTMLElement} root */
function swallowClick(root) {
  const swallow = (/** @type {Event} */ event) => event.stopPropagation();
  root.addEventListener('click', swallow, { capture: true });
  setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
}
