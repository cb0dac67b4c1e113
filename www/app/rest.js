/**
 * Where a gesture of the reader begins and ends, anywhere on the page: a drag, a click, a press of a key.
 *
 * @import { Store } from '../state/store.js'
 */

/** @param {Store} store @param {AbortSignal} signal  ends it */
export function followGestures(store, signal) {
  const options = { capture: true, signal };
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let ending;
  // What moves by itself, or by the wheel, ends where the next gesture begins.
  const begun = () => {
    // The next gesture can come before the timer of the last one.
    clearTimeout(ending);
    store.rest();
    store.hold();
  };
  // Once everything that the gesture does is done: the click and the change of a slider come after the pointer has left.
  const ended = () => {
    clearTimeout(ending);
    ending = setTimeout(store.rest);
  };
  addEventListener('pointerdown', begun, options);
  // A key that is held repeats itself: that is one gesture.
  let down = '';
  const pressed = (/** @type {KeyboardEvent} */ { code, repeat }) => {
    if (!repeat && code !== down) begun();
    down = code;
  };
  addEventListener('keydown', pressed, options);
  const letGo = () => (down = '');
  addEventListener('keyup', letGo, options);
  // Of the window itself, which then hears of no key: not of what loses the focus within it, as at the beginning of a drag.
  addEventListener('blur', letGo, { signal });
  addEventListener('blur', ended, { signal });
  for (const type of ['pointerup', 'pointercancel', 'keyup']) addEventListener(type, ended, options);
}
