/**
 * The canvas: keeps its bitmap as sharp as the screen and draws the state, at most once in a frame unless it is asked what it shows.
 *
 * @import { Engine, Frame, FunctionState, Look } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { followSize, surfaceOf } from './canvas-size.js';
import { onSystemTheme } from './theme.js';

/** @typedef {ReturnType<typeof createPlotView>} PlotView */

/**
 * Hears how a drawing ended; there is no frame where there is no room for a plot.
 * @typedef {{ onFrame: (frame: Frame | undefined) => void, onError: (error: unknown) => void }} Listener
 */

/**
 * Functions drawn pale behind the others, a probe that is not pinned, and a y that stands still for a while.
 * @typedef {{ ghosts?: FunctionState[] | undefined, probe?: number | undefined, y?: [number, number] | undefined }} Moment
 */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Store} store
 * @param {Engine} lab
 * @param {object} options
 * @param {() => Look & { scale?: number }} options.look  asked for every picture on the screen
 * @param {AbortSignal} [options.signal]  ends it
 * @param {boolean} [options.isSeen]  whether it is in sight at first; `see` tells of it later
 */
export function createPlotView(canvas, store, lab, { look, signal = new AbortController().signal, isSeen = true }) {
  let pending = 0;
  /** What is out of sight is not drawn, and has no bitmap, until it comes into sight or somebody asks what it shows. */
  let isStale = true;
  let printing = false;
  /** How the last drawing ended; told to a listener that comes later. @type {(to: Listener) => void} */
  let outcome = () => {};
  /** What the last drawing shows. @type {Frame | undefined} */
  let current;
  /** @type {Set<Listener>} */
  const listeners = new Set();
  /** What is drawn beside the state, because it belongs to the moment. @type {Moment} */
  let moment = {};

  function paint() {
    cancelAnimationFrame(pending);
    pending = 0;
    follow();
    size?.fit();
    isStale = false;
    try {
      const frame = lab.draw(canvas, { ...store.state, ...moment }, surfaceOf(canvas, printing ? { theme: 'light' } : look()));
      current = frame;
      outcome = (to) => to.onFrame(frame);
    } catch (error) {
      current = undefined;
      outcome = (to) => to.onError(error);
    }
  }

  function draw() {
    paint();
    for (const listener of listeners) outcome(listener);
  }

  /** An input event and its animation frame belong to the same frame of the screen: the change is drawn at once. */
  function schedule() {
    isStale = true;
    if (pending === 0 && isSeen && !signal.aborted) pending = requestAnimationFrame(draw);
  }

  /**
   * A bitmap of another size is empty, so it is drawn again before the browser paints. Who hears of it may change the
   * layout, which is an error while the browser tells of sizes: that waits for the next frame.
   */
  function resized() {
    isStale = true;
    if (!isSeen) return;
    paint();
    if (listeners.size > 0) schedule();
  }

  /** @type {ReturnType<typeof followSize> | undefined} */
  let size;
  let isFollowed = false;
  function follow() {
    if (isFollowed || signal.aborted) return;
    // It tells of the first size before it has answered.
    isFollowed = true;
    size = followSize(canvas, { resized, scaled: schedule });
  }

  if (isSeen) follow();
  // What another program does to the graphics processor can take a picture away, and the kept one with it.
  canvas.addEventListener(
    'contextrestored',
    () => {
      lab.forget(canvas);
      schedule();
    },
    { signal },
  );
  store.subscribe(schedule);
  onSystemTheme(schedule, signal);
  for (const event of ['beforeprint', 'afterprint']) {
    addEventListener(
      event,
      () => {
        printing = event === 'beforeprint';
        draw();
      },
      { signal },
    );
  }
  signal.addEventListener('abort', stop);

  /** Draws something of the moment with the state, or no longer if it is undefined. @param {Moment} change */
  function show(change) {
    moment = { ...moment, ...change };
    for (const key of /** @type {(keyof Moment)[]} */ (Object.keys(moment))) if (moment[key] === undefined) delete moment[key];
    schedule();
  }

  function stop() {
    size?.stop();
    cancelAnimationFrame(pending);
  }

  return {
    /**
     * Where the plot is and which ranges it shows; nothing where nothing could be drawn. A change that still waits for
     * its frame is drawn first: two turns of the wheel in one frame are two.
     */
    get frame() {
      if (isStale) draw();
      return current;
    },
    /** @param {Listener} next */
    listen(next) {
      listeners.add(next);
      outcome(next);
    },
    show,
    /** Keeps an automatic y as it is until it is released. */
    holdAxis() {
      if (store.state.y === 'auto' && moment.y === undefined && current !== undefined) show({ y: current.y });
    },
    releaseAxis() {
      if (moment.y !== undefined) show({ y: undefined });
    },
    /** Whether an axis stands still for a while. */
    get isHeld() {
      return moment.y !== undefined;
    },
    /** What is drawn beside the state. */
    get moment() {
      return moment;
    },
    /** Draws a change that was made in an animation frame in the same frame. */
    flush() {
      if (pending !== 0) draw();
    },
    /** @param {boolean} seen */
    see(seen) {
      isSeen = seen;
      if (isSeen) follow();
      if (isStale) schedule();
    },
    /** What does not stand in the state has changed, such as the looks. */
    redraw: schedule,
    stop,
  };
}

/**
 * The point of the plot below a point of the window.
 * @param {HTMLCanvasElement} canvas
 * @param {Frame} frame
 * @param {number} left  CSS px
 * @param {number} top  CSS px
 * @returns {[x: number, y: number]}
 */
export function dataAt(canvas, { area, x, y }, left, top) {
  const box = canvas.getBoundingClientRect();
  const across = (left - box.left - area.left) / area.width;
  const up = 1 - (top - box.top - area.top) / area.height;
  return [x[0] + across * (x[1] - x[0]), y[0] + up * (y[1] - y[0])];
}

/**
 * The coordinates that are written below a point of the window.
 * @param {HTMLCanvasElement} canvas
 * @param {Frame} frame
 * @param {number} left  CSS px
 * @param {number} top  CSS px
 */
export function labelAt(canvas, { labels }, left, top) {
  const box = canvas.getBoundingClientRect();
  const [right, down] = [left - box.left, top - box.top];
  const isWithin = (/** @type {number} */ at, /** @type {number} */ start, /** @type {number} */ length) =>
    at >= start && at <= start + length;
  return labels.find((label) => isWithin(right, label.left, label.width) && isWithin(down, label.top, label.height));
}
