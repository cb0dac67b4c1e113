/**
 * The bitmap of a canvas, kept as fine as the screen shows it, to the device px.
 *
 * @import { Look, Surface } from '../lab/types.js'
 */

import { resolutionOf } from './canvas-box.js';

/** Device px of each bitmap for a CSS px of its canvas. @type {WeakMap<HTMLCanvasElement, number>} */
const ratios = new WeakMap();

/**
 * @param {HTMLCanvasElement} canvas
 * @param {object} listener
 * @param {() => void} listener.resized  the bitmap has another size and is empty: it must be drawn before the browser paints
 * @param {() => void} listener.scaled  the pixel ratio has changed
 * @returns {{ fit: () => void, stop: () => void }} `fit` is for whoever draws: a browser may be late to tell of another ratio, or never tell
 */
export function followSize(canvas, { resized, scaled }) {
  const following = new AbortController();
  const { signal } = following;
  let screen = devicePixelRatio;

  /** @param {ResizeObserverSize} [pixels]  the content box in device px, where the browser tells it */
  function measure(pixels) {
    screen = devicePixelRatio;
    const { width, height, ratio } = resolutionOf(canvas);
    const wanted = [Math.round(width * ratio), Math.round(height * ratio)];
    // Exact where it agrees; it knows neither of an emulated ratio nor of a transform.
    const agrees = pixels !== undefined && Math.abs(pixels.inlineSize - width * ratio) <= 1;
    const [across = 0, down = 0] = agrees ? [pixels.inlineSize, pixels.blockSize] : wanted;
    if (canvas.width === across && canvas.height === down && ratios.get(canvas) === ratio) return;
    ratios.set(canvas, ratio);
    canvas.width = across;
    canvas.height = down;
    resized();
  }

  const observer = new ResizeObserver((entries) => measure(entries.at(-1)?.devicePixelContentBoxSize?.[0]));

  function watchPixelRatio() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        measure();
        scaled();
        watchPixelRatio();
      },
      { once: true, signal },
    );
  }

  function enlarge() {
    if (!signal.aborted && resolutionOf(canvas).ratio !== ratios.get(canvas)) measure();
  }

  measure();
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    // WebKit does not know that box; the content box tells it when to measure.
    observer.observe(canvas);
  }
  watchPixelRatio();
  // Slides are scaled to the window, which changes no layout; whoever scales them has heard of the window before the next frame.
  addEventListener('resize', () => requestAnimationFrame(enlarge), { signal });
  return {
    fit: () => {
      if (screen !== devicePixelRatio) measure();
    },
    stop: () => {
      following.abort();
      observer.disconnect();
    },
  };
}

/** @param {HTMLCanvasElement} canvas */
const ratioOf = (canvas) => ratios.get(canvas) ?? devicePixelRatio;

/** The size of a canvas as it is drawn, CSS px. @param {HTMLCanvasElement} canvas */
export const sizeShown = (canvas) => ({ width: canvas.width / ratioOf(canvas), height: canvas.height / ratioOf(canvas) });

/**
 * The surface of a canvas, as the engine wants it: whole device px divided by the ratio, so that the drawing fills the bitmap exactly.
 * @param {HTMLCanvasElement} canvas
 * @param {Look & { scale?: number }} look
 * @returns {Surface}
 */
export const surfaceOf = (canvas, look) => ({ ...sizeShown(canvas), pixelRatio: ratioOf(canvas), ...look });
