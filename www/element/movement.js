/**
 * The view of the element and its probe under the reader's hands: drag, wheel, pinch, box and keys, as on the laboratory's own page.
 *
 * @import { LivingParts } from './live.js'
 */

import { createBoxTool } from '../plot/zoom-box.js';
import { createGestures } from '../plot/gestures.js';
import { stepped } from '../numbers/display.js';
import { whenSettled } from '../ui/settle.js';
import { createViewport } from '../plot/viewport.js';
import { listenToKeys, viewportActions } from '../plot/viewport-keys.js';

/** Steps of an arrow key, and with Shift. */
const PROBE_STEP = 0.1;
const LARGE_PROBE_STEP = 1;
/** What has not moved for so long has arrived, ms. */
const REST_MS = 250;

/** @param {LivingParts} parts @param {HTMLElement} plot  the canvas's parent */
export function createMovement({ store, view, canvas, home, isHosts, settled }, plot) {
  const viewport = createViewport(store, view, home);
  const boxTool = createBoxTool(canvas, plot, viewport);
  createGestures(canvas, plot, viewport, boxTool);

  /** @param {number} way @param {boolean} large */
  function moveProbe(way, large) {
    const { frame } = viewport;
    if (frame === undefined || store.state.lock.includes('probe')) return;
    const [lo, hi] = frame.x;
    const from = store.state.probe ?? Math.min(hi, Math.max(lo, 0));
    store.update({ probe: Math.min(hi, Math.max(lo, stepped(from, way * (large ? LARGE_PROBE_STEP : PROBE_STEP), frame.x))) });
  }

  listenToKeys(canvas, {
    ...viewportActions(viewport),
    'probe-left': (large) => moveProbe(-1, large),
    'probe-right': (large) => moveProbe(1, large),
    'probe-clear': () => {
      const isThere = store.state.probe !== null && !store.state.lock.includes('probe');
      if (isThere) store.update({ probe: null });
      return isThere;
    },
  });

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
