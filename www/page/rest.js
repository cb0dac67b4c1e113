/**
 * Where a gesture of the reader begins and ends, anywhere on the page: a drag, a click, a press of a key.
 *
 * @import { Store } from './store.js'
 */

/**
 * @param {Store} store
 * @param {AbortSignal} signal  ends it
 */
export function followGestures(store, signal) {
  const options = { capture: true, signal };
  // What moves by itself, or by the wheel, ends where the next gesture begins.
  const begun = () => {
    store.rest();
    store.hold();
  };
  // Once everything that the gesture does is done: the click and the change of a slider come after the pointer has left.
  const ended = () => setTimeout(store.rest);
  addEventListener('pointerdown', begun, options);
  addEventListener('keydown', (event) => event.repeat || begun(), options);
  for (const type of ['pointerup', 'pointercancel', 'keyup', 'blur']) addEventListener(type, ended, options);
}
