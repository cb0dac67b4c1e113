/**
 * The view by keyboard: zoom, pan, reset, equal aspect.
 *
 * @import { Viewport } from './viewport.js'
 */

import { ZOOM_STEP } from './viewport.js';

/** A key moves the view by this share of its width or height. */
const PAN_STEP = 0.1;

/** What each key does, by its lower-case name; `large` with Shift. @typedef {Record<string, (large: boolean) => void>} Keys */

/** @param {Viewport} viewport @returns {Keys} */
export function viewportKeys(viewport) {
  /** @param {number} right @param {number} up */
  function pan(right, up) {
    const { frame } = viewport;
    if (frame !== undefined) viewport.pan(right === 0 ? { y: frame.y } : { x: frame.x }, right, up);
  }

  return {
    '+': () => viewport.step(1 / ZOOM_STEP),
    '=': () => viewport.step(1 / ZOOM_STEP),
    '-': () => viewport.step(ZOOM_STEP),
    0: () => viewport.reset(),
    a: () => pan(-PAN_STEP, 0),
    d: () => pan(PAN_STEP, 0),
    w: () => pan(0, PAN_STEP),
    s: () => pan(0, -PAN_STEP),
    e: () => viewport.toggleAspect(),
  };
}

/** @param {HTMLCanvasElement} canvas  that has the focus @param {Keys} keys */
export function listenToKeys(canvas, keys) {
  canvas.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, key)) return;
    event.preventDefault();
    keys[key]?.(event.shiftKey);
  });
}
