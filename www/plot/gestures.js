/**
 * The mouse and the wheel on the plot: drag to pan, Shift and drag or the box tool to zoom into a box, wheel to zoom, double
 * click to reset. A click without a drag is left to others.
 *
 * While a gesture moves the view, the canvas's parent says so in `data-gesture`.
 *
 * @import { Frame } from '../lab/types.js'
 * @import { Place } from '../ui/canvas-size.js'
 * @import { Interval } from '../state/state.js'
 * @import { PlotParts } from './plot-view.js'
 */

import { placeOn } from '../ui/canvas-size.js';
import { createPinch, FIRST, isVertical } from './pinch.js';
import { dataAt } from './plot-view.js';
import { createViewport } from './viewport.js';
import { createBoxTool } from './zoom-box.js';

/** A pointer that moves less, in CSS px of the canvas, clicks. */
const CLICK_PX = 4;
/** Doublings per CSS px of the wheel. */
const WHEEL_RATE = 0.002;
/** A pinch on a trackpad comes as a wheel with Ctrl, in steps smaller than this many CSS px, and means more. */
const TRACKPAD_PX = 50;
const TRACKPAD_RATE = 0.01;
/** No turn of the wheel zooms by more doublings than this. */
const WHEEL_MOST = 0.5;
/** CSS px of a wheel that counts in lines or in pages. */
const WHEEL_UNITS = [1, 20, 400];

/**
 * @typedef {object} Drag
 * @property {number} id  of the pointer
 * @property {Place} from  where it began
 * @property {number} verticalFrom  CSS px of the canvas, where y began to move
 * @property {Frame} frame  where the gesture began
 * @property {boolean} box
 * @property {boolean} [moving]  whether it is more than a click
 * @property {boolean} [cancelled]  whether it only waits for its end
 * @property {Interval | undefined} [y]  the range from which y moves, once it does
 */

/** @typedef {'pan' | 'box' | 'pinch'} Gesture */

/**
 * Everything by which a reader moves the view with the pointer, put together.
 * @param {Omit<PlotParts, 'lab'>} parts
 * @param {() => Interval} [home]  x where the reader has not moved
 */
export function createGestures({ canvas, plot, store, view }, home) {
  const viewport = createViewport(store, view, home);
  const boxTool = createBoxTool(canvas, plot, viewport);
  /** @type {Drag | undefined} */
  let drag;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let ending;

  /** @param {Gesture | undefined} gesture */
  function mark(gesture) {
    clearTimeout(ending);
    // The click that follows a drag still belongs to it.
    ending = gesture === undefined ? setTimeout(unmark) : undefined;
    if (gesture !== undefined) plot.dataset.gesture = gesture;
  }

  function unmark() {
    clearTimeout(ending);
    ending = undefined;
    delete plot.dataset.gesture;
  }

  const isAnyFree = () => viewport.isFree('x') || viewport.isFree('y');

  canvas.addEventListener('pointerdown', begin, FIRST);
  canvas.addEventListener('pointermove', move, FIRST);

  /** @param {PointerEvent} event */
  function begin(event) {
    // The next press can come before the timer of the last drag.
    if (ending !== undefined) unmark();
    const byFinger = event.pointerType === 'touch' && !boxTool.isOn;
    if (drag !== undefined || byFinger || !event.isPrimary || event.button !== 0 || !isAnyFree()) return;
    const { frame } = viewport;
    if (frame === undefined) return;
    const from = placeOn(canvas, event);
    drag = { id: event.pointerId, from, verticalFrom: from.top, frame, box: event.shiftKey || boxTool.isOn };
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (drag?.id !== event.pointerId) return;
    // The button was released where nobody heard of it.
    if (event.buttons === 0) return end();
    const { from } = drag;
    const to = placeOn(canvas, event);
    if (!drag.moving) {
      if (Math.hypot(to.left - from.left, to.top - from.top) < CLICK_PX) return;
      drag.moving = true;
      canvas.setPointerCapture(event.pointerId);
      mark(drag.box ? 'box' : 'pan');
    }
    if (drag.cancelled) return;
    if (drag.box) boxTool.stretch(drag.frame, from, to);
    else pan(drag, to);
  }

  /** @param {Drag} moved @param {Place} to */
  function pan(moved, { left, top }) {
    const { area, x, y } = moved.frame;
    const [right, down] = [left - moved.from.left, top - moved.from.top];
    if (moved.y === undefined) {
      if (viewport.movesY()) moved.y = y;
      else if (isVertical(right, down)) {
        // From here on, and from what is shown now: the picture must not jump.
        moved.y = viewport.frame?.y;
        moved.verticalFrom = top;
      }
    }
    const up = (top - moved.verticalFrom) / area.height;
    viewport.pan({ x, ...(moved.y && { y: moved.y }) }, -right / area.width, up);
  }

  /** @param {PointerEvent} event */
  function release(event) {
    if (drag?.id !== event.pointerId) return;
    const { box, moving, cancelled, frame } = drag;
    end();
    if (!box || !moving || cancelled) return;
    if (event.type === 'pointerup') viewport.box(frame, boxTool.take(frame));
    boxTool.clear();
  }

  function end() {
    const wasMoving = drag?.moving;
    drag = undefined;
    if (wasMoving) mark(undefined);
  }

  canvas.addEventListener('pointerup', release);
  canvas.addEventListener('pointercancel', release);
  boxTool.onCancel(() => {
    if (drag !== undefined) drag.cancelled = true;
  });

  canvas.addEventListener('dblclick', () => viewport.reset());

  /** @param {WheelEvent} event */
  function turn(event) {
    // A click focuses the plot as well, but whoever has clicked may want to scroll on: only a focus by keyboard keeps the wheel.
    const isMeant = event.ctrlKey || event.metaKey || canvas.matches(':focus-visible');
    if (!isMeant || event.deltaY === 0 || !isAnyFree()) return;
    // Else the browser zooms the page or scrolls it.
    event.preventDefault();
    const { frame } = viewport;
    if (frame === undefined) return;
    const px = event.deltaY * (WHEEL_UNITS[event.deltaMode] ?? 1);
    const rate = event.ctrlKey && Math.abs(px) < TRACKPAD_PX ? TRACKPAD_RATE : WHEEL_RATE;
    const doublings = Math.min(WHEEL_MOST, Math.max(-WHEEL_MOST, rate * px));
    viewport.zoom(frame, 2 ** doublings, dataAt(frame, placeOn(canvas, event)));
  }

  canvas.addEventListener('wheel', turn, { passive: false });

  createPinch(canvas, viewport, isAnyFree, mark);

  /** The cursor tells whether there is anything to drag. */
  const showFixed = () => plot.toggleAttribute('data-fixed', !isAnyFree());
  store.follow(['lock'], showFixed);
  showFixed();
  return { viewport, boxTool };
}
