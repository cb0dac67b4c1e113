/**
 * The canvas: keeps its bitmap as sharp as the screen and draws the state, at most once in a frame unless it is asked what it shows.
 *
 * @import { Engine, Frame, FunctionState } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { onSystemTheme, resolveTheme } from './theme.js';

/** @typedef {ReturnType<typeof createPlotView>} PlotView */

/**
 * Hears how a drawing ended; there is no frame where there is no room for a plot.
 * @typedef {{ onFrame: (frame: Frame | undefined) => void, onError: (error: unknown) => void }} Listener
 */

/**
 * Functions drawn pale behind the others, and a probe that is not pinned.
 * @typedef {{ ghosts?: FunctionState[] | undefined, probe?: number | undefined }} Moment
 */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} [signal]  ends it
 */
export function createPlotView(canvas, store, lab, signal = new AbortController().signal) {
  let pending = 0;
  /** What is out of sight is not drawn until it comes into sight. */
  let isSeen = true;
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
    if (canvas.width === 0 || canvas.height === 0) return;
    const pixelRatio = devicePixelRatio;
    try {
      const frame = lab.draw(canvas, { ...store.state, ...moment }, {
        // CSS px; whole device px divided by the ratio, so that the drawing fills the bitmap exactly.
        width: canvas.width / pixelRatio,
        height: canvas.height / pixelRatio,
        pixelRatio,
        theme: printing ? 'light' : resolveTheme(store.state.theme),
      });
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
    if (pending === 0 && isSeen && !signal.aborted) pending = requestAnimationFrame(draw);
  }

  /**
   * Setting the size clears a bitmap, so it is drawn again before the browser paints. Who hears of it may change the
   * layout, which is an error while the browser tells of sizes: that waits for the next frame.
   * @param {number} width @param {number} height device px
   */
  function resize(width, height) {
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    paint();
    if (listeners.size > 0) schedule();
  }

  function measure() {
    const box = canvas.getBoundingClientRect();
    resize(Math.round(box.width * devicePixelRatio), Math.round(box.height * devicePixelRatio));
  }

  const observer = new ResizeObserver((entries) => {
    const pixels = entries.at(-1)?.devicePixelContentBoxSize?.[0];
    const { width, height } = canvas.getBoundingClientRect();
    // Exact where it agrees with the ratio; where a ratio is emulated, the box does not know of it.
    const agrees = pixels && Math.abs(pixels.inlineSize - width * devicePixelRatio) <= 1;
    if (agrees) resize(pixels.inlineSize, pixels.blockSize);
    else resize(Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
  });

  function watchPixelRatio() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        measure();
        schedule();
        watchPixelRatio();
      },
      { once: true, signal },
    );
  }

  measure();
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    // WebKit does not know that box; the content box tells it when to measure.
    observer.observe(canvas);
  }
  watchPixelRatio();
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

  function stop() {
    observer.disconnect();
    cancelAnimationFrame(pending);
  }

  return {
    /**
     * Where the plot is and which ranges it shows; nothing where nothing could be drawn. A change that still waits for
     * its frame is drawn first: two turns of the wheel in one frame are two.
     */
    get frame() {
      if (pending !== 0) draw();
      return current;
    },
    /** @param {Listener} next */
    listen(next) {
      listeners.add(next);
      outcome(next);
    },
    /** Draws something of the moment with the state, or no longer if it is undefined. @param {Moment} change */
    show(change) {
      moment = { ...moment, ...change };
      for (const key of /** @type {(keyof Moment)[]} */ (Object.keys(moment))) if (moment[key] === undefined) delete moment[key];
      schedule();
    },
    /** Draws a change that was made in an animation frame in the same frame. */
    flush() {
      if (pending !== 0) draw();
    },
    /** @param {boolean} seen */
    see(seen) {
      isSeen = seen;
      schedule();
    },
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
