/**
 * The canvas: keeps its bitmap as sharp as the screen and draws the state, at most once in a frame unless it is asked what it shows.
 *
 * @import { Engine, Frame, FunctionState, Look } from '../lab/types.js'
 * @import { Place } from '../ui/canvas-size.js'
 * @import { Store } from '../state/store.js'
 */

import { followSize, surfaceOf } from '../ui/canvas-size.js';
import { onSystemTheme } from '../ui/look.js';

/** @typedef {ReturnType<typeof createPlotView>} PlotView */

/**
 * What a plot consists of.
 * @typedef {object} PlotParts
 * @property {HTMLCanvasElement} canvas
 * @property {HTMLElement} plot  the canvas's parent, which says whether a gesture goes on
 * @property {Store} store
 * @property {Engine} lab
 * @property {PlotView} view
 */

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
 * @param {boolean} [options.isLazy]  whether it is drawn only after `attend` and `see` have said that it is in a document and in sight
 */
export function createPlotView(canvas, store, lab, { look, isLazy = false }) {
  let pending = 0;
  let isSeen = !isLazy;
  let isKept = true;
  /** A canvas out of sight is not drawn until it scrolls into view or a caller asks for its frame. */
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
    if (pending === 0 && isSeen) pending = requestAnimationFrame(draw);
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
    if (isFollowed) return;
    // It tells of the first size before it has answered.
    isFollowed = true;
    size = followSize(canvas, { resized, scaled: schedule });
  }

  // What another program does to the graphics processor can take a picture away, and the kept one with it.
  canvas.addEventListener('contextrestored', () => {
    lab.forget(canvas);
    schedule();
  });
  store.subscribe(schedule);

  /** @param {Event} event  before it is printed, or afterwards */
  function print({ type }) {
    printing = type === 'beforeprint';
    if (printing || isKept) draw();
    else release();
  }

  /** @param {AbortSignal} signal  ends it */
  function attend(signal) {
    const page = canvas.ownerDocument.defaultView;
    onSystemTheme(schedule, signal);
    for (const type of ['beforeprint', 'afterprint']) page?.addEventListener(type, print, { signal });
    isKept = true;
    signal.addEventListener('abort', () => {
      [isSeen, isKept, printing] = [false, false, false];
      release();
    });
  }

  /** Frees the bitmap, which takes several megabytes on a screen of pixel ratio 2. The next drawing makes it again. */
  function release() {
    stop();
    isFollowed = false;
    isStale = true;
    canvas.width = 0;
    canvas.height = 0;
    try {
      lab.forget(canvas);
    } catch {
      // After a crash the engine answers no more calls.
    }
  }

  /** Draws something of the moment with the state, or no longer if it is undefined. @param {Moment} change */
  function show(change) {
    moment = { ...moment, ...change };
    for (const key of /** @type {(keyof Moment)[]} */ (Object.keys(moment))) if (moment[key] === undefined) delete moment[key];
    schedule();
  }

  function stop() {
    size?.stop();
    cancelAnimationFrame(pending);
    pending = 0;
  }

  if (!isLazy) {
    follow();
    attend(new AbortController().signal);
  }

  return {
    /**
     * Where the plot is and which ranges it shows; nothing where nothing could be drawn. A change that still waits for
     * its frame is drawn first: two turns of the wheel in one frame are two.
     */
    get frame() {
      if (isStale) draw();
      if (!isKept && !printing) release();
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
    /** Whether it is near enough to the viewport to keep its bitmap. @param {boolean} kept */
    keep(kept) {
      isKept = kept;
      if (!isKept && !printing) release();
    },
    /** Follows the screen and the document around the canvas. */
    attend,
    /** What does not stand in the state has changed, such as the looks. */
    redraw: schedule,
    stop,
  };
}

/** The point of the plot at a place of its canvas. @param {Pick<Frame, 'area' | 'x' | 'y'>} frame @param {Place} place @returns {[x: number, y: number]} */
export function dataAt({ area, x, y }, { left, top }) {
  const across = (left - area.left) / area.width;
  const up = 1 - (top - area.top) / area.height;
  return [x[0] + across * (x[1] - x[0]), y[0] + up * (y[1] - y[0])];
}

/** The coordinates that are written at a place of the canvas. @param {Frame} frame @param {Place} place */
export function labelAt({ labels }, { left, top }) {
  const isWithin = (/** @type {number} */ at, /** @type {number} */ start, /** @type {number} */ length) =>
    at >= start && at <= start + length;
  return labels.find((label) => isWithin(left, label.left, label.width) && isWithin(top, label.top, label.height));
}
