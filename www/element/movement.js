/**
 * The view of the element and its probe under the reader's hands: drag, wheel, pinch, box and keys, as on the laboratory's own page.
 *
 * @import { LiveParts } from './live.js'
 */

import { createBoxTool } from '../page/zoom-box.js';
import { createGestures } from '../page/gestures.js';
import { stepped } from '../page/numbers.js';
import { whenSettled } from '../page/settle.js';
import { createViewport, ZOOM_STEP } from '../page/viewport.js';

/** A key moves the view by this share of its width or height … */
const PAN_STEP = 0.1;
/** … and the probe by so much of x, or with Shift. */
const PROBE_STEP = 0.1;
const LARGE_PROBE_STEP = 1;
/** What has not moved for so long has arrived, ms. */
const REST_MS = 250;

/** @param {LiveParts} parts @param {HTMLElement} plot  the canvas's parent */
export function createMovement({ store, view, canvas, home, isHosts, settled, signal }, plot) {
  const viewport = createViewport(store, view, home);
  createGestures(canvas, plot, viewport, createBoxTool(canvas, plot, viewport, signal));

  /** @param {number} right @param {number} up */
  function pan(right, up) {
    const { frame } = viewport;
    if (frame !== undefined) viewport.pan(right === 0 ? { y: frame.y } : { x: frame.x }, right, up);
  }

  /** @param {number} steps @param {number} size */
  function moveProbe(steps, size) {
    const { frame } = viewport;
    if (frame === undefined || store.state.lock.includes('probe')) return;
    const [lo, hi] = frame.x;
    const from = store.state.probe ?? Math.min(hi, Math.max(lo, 0));
    store.update({ probe: Math.min(hi, Math.max(lo, stepped(from, steps * size, frame.x))) });
  }

  /** @type {Record<string, (size: number) => void>} */
  const keys = {
    '+': () => viewport.step(1 / ZOOM_STEP),
    '=': () => viewport.step(1 / ZOOM_STEP),
    '-': () => viewport.step(ZOOM_STEP),
    0: () => viewport.reset(),
    a: () => pan(-PAN_STEP, 0),
    d: () => pan(PAN_STEP, 0),
    w: () => pan(0, PAN_STEP),
    s: () => pan(0, -PAN_STEP),
    arrowleft: (size) => moveProbe(-1, size),
    arrowright: (size) => moveProbe(1, size),
    escape: () => store.state.probe !== null && !store.state.lock.includes('probe') && store.update({ probe: null }),
  };
  canvas.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, key)) return;
    event.preventDefault();
    keys[key]?.(event.shiftKey ? LARGE_PROBE_STEP : PROBE_STEP);
  });

  // A movement is complete when the pointer is up, or when nothing has moved for a while.
  let isHeld = false;
  let isMoved = false;
  const rests = whenSettled(REST_MS, arrive, signal);
  function arrive() {
    if (isHeld || !isMoved) return;
    isMoved = false;
    settled();
  }
  canvas.addEventListener('pointerdown', () => (isHeld = true));
  for (const type of ['pointerup', 'pointercancel']) {
    addEventListener(
      type,
      () => {
        if (!isHeld) return;
        isHeld = false;
        arrive();
      },
      { signal },
    );
  }
  store.subscribe((state, previous) => {
    if (isHosts() || (state.x === previous.x && state.y === previous.y && state.probe === previous.probe)) return;
    isMoved = true;
    rests();
  });
}
