/**
 * The view by keyboard: zoom, pan, reset, equal aspect.
 *
 * @import { Viewport } from './viewport.js'
 */

import { plotAction } from './keys.js';
import { ZOOM_STEP } from './viewport.js';

/** A key moves the view by this share of its width or height. */
const PAN_STEP = 0.1;

/** What is done at each action of the list of keys; `large` with Shift. `false` where there was nothing to do. @typedef {Record<string, (large: boolean) => void | boolean>} Actions */

/** @param {Viewport} viewport @returns {Actions} */
export function viewportActions(viewport) {
  /** @param {number} right @param {number} up */
  function pan(right, up) {
    const { frame } = viewport;
    if (frame !== undefined) viewport.pan(right === 0 ? { y: frame.y } : { x: frame.x }, right, up);
  }

  return {
    'zoom-in': () => viewport.step(1 / ZOOM_STEP),
    'zoom-out': () => viewport.step(ZOOM_STEP),
    'zoom-reset': () => viewport.reset(),
    'pan-left': () => pan(-PAN_STEP, 0),
    'pan-right': () => pan(PAN_STEP, 0),
    'pan-up': () => pan(0, PAN_STEP),
    'pan-down': () => pan(0, -PAN_STEP),
    equal: () => viewport.toggleAspect(),
  };
}

/** @param {HTMLCanvasElement} canvas  that has the focus @param {Actions} actions */
export function listenToKeys(canvas, actions) {
  canvas.addEventListener('keydown', (event) => {
    const act = actions[plotAction(event) ?? ''];
    // A key that does nothing here is left to the page.
    if (act === undefined || act(event.shiftKey) === false) return;
    event.preventDefault();
  });
}
