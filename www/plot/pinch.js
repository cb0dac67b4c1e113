/**
 * Two fingers on the plot move it and zoom about their middle; one finger scrolls the page, which the canvas's
 * `touch-action: pan-y` leaves to the browser.
 *
 * @import { Frame } from '../lab/types.js'
 * @import { Place } from '../ui/canvas-size.js'
 * @import { Gesture } from './gestures.js'
 * @import { Viewport } from './viewport.js'
 */

import { placeOn } from '../ui/canvas-size.js';
import { dataAt } from './plot-view.js';

/** With an automatic y a drag moves y as well once it has gone so far up or down, in CSS px of the canvas … */
const VERTICAL_PX = 16;
/** … and at least so steeply. */
const VERTICAL_SLOPE = 0.5;
/** Fingers nearer than this, in CSS px of the canvas, count as so far apart: their places are not exact enough for a ratio. */
const NEAREST_PX = 32;

/** Whoever else hears of the pointer must find the gesture marked already. */
export const FIRST = { capture: true };

/** Whether a drag means y, too. @param {number} right  CSS px of the canvas @param {number} down  CSS px of the canvas */
export const isVertical = (right, down) => Math.abs(down) >= VERTICAL_PX && Math.abs(down) >= VERTICAL_SLOPE * Math.abs(right);

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewport} viewport
 * @param {() => boolean} isAnyFree  whether there is anything to move
 * @param {(gesture: Gesture | undefined) => void} mark
 */
export function createPinch(canvas, viewport, isAnyFree, mark) {
  /** @type {Map<number, Place>} */
  const fingers = new Map();
  /** Where the gesture began, or began anew. @type {{ frame: Frame, middle: Place, apart: number, withY: boolean } | undefined} */
  let start;
  let marked = false;

  function spread() {
    const [a, b] = /** @type {[Place, Place]} */ ([...fingers.values()]);
    return {
      middle: { left: (a.left + b.left) / 2, top: (a.top + b.top) / 2 },
      apart: Math.max(NEAREST_PX, Math.hypot(a.left - b.left, a.top - b.top)),
    };
  }

  /** @param {boolean} withY */
  function begin(withY) {
    const { frame } = viewport;
    start = frame && { frame, ...spread(), withY };
  }

  canvas.addEventListener('pointerdown', touch, FIRST);
  canvas.addEventListener('pointermove', move, FIRST);

  /** @param {PointerEvent} event */
  function touch(event) {
    if (event.pointerType !== 'touch') return;
    fingers.set(event.pointerId, placeOn(canvas, event));
    if (fingers.size === 2 && isAnyFree()) {
      begin(viewport.movesY());
      marked = true;
      mark('pinch');
    } else {
      start = undefined;
    }
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!fingers.has(event.pointerId)) return;
    fingers.set(event.pointerId, placeOn(canvas, event));
    if (start === undefined) return;
    const { middle, apart } = spread();
    const right = middle.left - start.middle.left;
    const down = middle.top - start.middle.top;
    if (!start.withY && viewport.isFree('y') && isVertical(right, down)) {
      // From what is shown now: the picture must not jump.
      begin(true);
      return;
    }
    const { frame } = start;
    const about = dataAt(frame, start.middle);
    const moved = /** @type {[number, number]} */ ([right / frame.area.width, -down / frame.area.height]);
    viewport.zoom(frame, start.apart / apart, about, moved, start.withY);
  }

  /** @param {PointerEvent} event */
  function lift(event) {
    if (!fingers.delete(event.pointerId)) return;
    start = undefined;
    // The finger that stays does nothing any more.
    if (fingers.size === 0 && marked) {
      marked = false;
      mark(undefined);
    }
  }
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);

  /** Without this the browser would scroll with two fingers as it does with one. @param {TouchEvent} event */
  function keep(event) {
    if (event.targetTouches.length > 1 && event.cancelable && isAnyFree()) event.preventDefault();
  }
  canvas.addEventListener('touchstart', keep, { passive: false });
  canvas.addEventListener('touchmove', keep, { passive: false });
}
