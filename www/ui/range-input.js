/**
 * What a reader does with a level slider. A swipe up or down that begins on one scrolls the page: browsers move the thumb as soon as
 * the finger is down, and go on while they scroll, so that the value counts only once the finger runs along the track or is lifted.
 */

/** A finger that moves less, in CSS px, has no direction yet. */
const SLOP_PX = 8;

/**
 * The pointer that is down. While it is `along` the track the value counts; while it is `waiting` it has no direction yet;
 * when it is `away`, scrolling or cancelled, the value counts no more.
 * @typedef {{ id: number, left: number, top: number, state: 'waiting' | 'along' | 'away', value: string, isMoved: boolean }} Pointer
 */

/**
 * @param {HTMLInputElement} range
 * @param {(byPointer: boolean) => void} moved  the value is another one
 * @param {() => void} [settled]  what was moved is complete
 */
export function onRangeInput(range, moved, settled = () => {}) {
  /** @type {Pointer | undefined} */
  let pointer;

  function move() {
    moved(pointer !== undefined);
    if (pointer !== undefined) Object.assign(pointer, { value: range.value, isMoved: true });
  }

  /** From now on the value counts, and so does what has become of it so far. @param {Pointer} from */
  function begin(from) {
    from.state = 'along';
    if (range.value !== from.value) move();
  }

  /** The thumb goes back to the last value that counted. */
  function leave() {
    if (pointer === undefined) return;
    pointer.state = 'away';
    range.value = pointer.value;
  }

  /** What the browser still makes of the pointer comes first. */
  function forget() {
    const ended = pointer;
    setTimeout(() => {
      if (pointer === ended) pointer = undefined;
    });
  }

  range.addEventListener('pointerdown', ({ pointerId: id, pointerType, isPrimary, clientX: left, clientY: top }) => {
    const state = pointerType === 'mouse' ? 'along' : 'waiting';
    if (isPrimary) pointer = { id, left, top, state, value: range.value, isMoved: false };
  });
  range.addEventListener('pointermove', (event) => {
    if (pointer?.state !== 'waiting' || pointer.id !== event.pointerId) return;
    const [right, down] = [Math.abs(event.clientX - pointer.left), Math.abs(event.clientY - pointer.top)];
    if (right >= SLOP_PX && right > down) begin(pointer);
  });
  range.addEventListener('pointerup', (event) => {
    if (pointer?.id !== event.pointerId) return;
    if (pointer.state === 'waiting') {
      if (Math.abs(event.clientY - pointer.top) < SLOP_PX) begin(pointer);
      else leave();
    }
    forget();
  });
  range.addEventListener('pointercancel', (event) => {
    if (pointer?.id !== event.pointerId) return;
    const { isMoved } = pointer;
    leave();
    if (isMoved) settled();
    // The slider hears of a finger until it is lifted.
    if (event.pointerType !== 'touch') forget();
  });
  for (const end of ['touchend', 'touchcancel']) range.addEventListener(end, forget, { passive: true });
  range.addEventListener('input', () => {
    if (pointer?.state === 'away') leave();
    else if (pointer?.state !== 'waiting') move();
  });
  range.addEventListener('change', () => {
    if (pointer?.state === 'away') return leave();
    if (pointer?.state === 'waiting') begin(pointer);
    settled();
  });
}
