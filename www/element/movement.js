/**
 * The view of the element and its probe under the reader's hands: drag, wheel, pinch, box and keys, as on the laboratory's own page.
 *
 * @import { LivingParts } from './live.js'
 */

import { createGestures } from '../plot/gestures.js';
import { stepped } from '../numbers/display.js';
import { whenSettled } from '../ui/settle.js';
import { listenToKeys } from '../ui/keys.js';
import { PROBE_ACTIONS, VIEW_ACTIONS } from '../plot/actions.js';

/** What has not moved for so long has arrived, ms. */
const REST_MS = 250;

/** @param {LivingParts} parts @param {HTMLElement} plot  the canvas's parent */
export function createMovement({ store, view, canvas, home, isHosts, settled }, plot) {
  const { viewport, boxTool } = createGestures({ canvas, plot, store, view }, home);

  const probe = {
    get isLocked() {
      return store.state.lock.includes('probe');
    },
    /** @param {number} by */
    move(by) {
      const { frame } = viewport;
      if (frame === undefined) return;
      const [lo, hi] = frame.x;
      const inside = (/** @type {number} */ x) => Math.min(hi, Math.max(lo, x));
      store.update({ probe: inside(stepped(store.state.probe ?? inside(0), by, frame.x)) });
    },
    clear() {
      const isThere = store.state.probe !== null;
      if (isThere) store.update({ probe: null });
      return isThere;
    },
  };
  const context = { viewport, probe };
  listenToKeys(canvas, [...VIEW_ACTIONS, ...Object.values(PROBE_ACTIONS)], () => context);

  // A movement is complete when the pointer is up, or when nothing has moved for a while.
  let isMoved = false;
  const rests = whenSettled(REST_MS, arrive, new AbortController().signal);
  function arrive() {
    if (hold !== undefined || !isMoved) return;
    isMoved = false;
    settled();
  }
  /** @type {AbortController | undefined} */
  let hold;
  function letGo() {
    hold?.abort();
    hold = undefined;
    arrive();
  }
  canvas.addEventListener('pointerdown', () => {
    hold ??= new AbortController();
    const { signal } = hold;
    // The window hears of an end outside the canvas as well.
    for (const type of ['pointerup', 'pointercancel']) canvas.ownerDocument.defaultView?.addEventListener(type, letGo, { signal });
  });
  store.subscribe((state, previous) => {
    if (isHosts() || (state.x === previous.x && state.y === previous.y && state.probe === previous.probe)) return;
    isMoved = true;
    rests();
  });
  return { attend: boxTool.attend };
}
