/**
 * The bitmap of a canvas, kept as large as its box on the screen, to the device px.
 *
 * @import { Look, Surface } from '../lab/types.js'
 */

/**
 * @param {HTMLCanvasElement} canvas
 * @param {object} listener
 * @param {() => void} listener.resized  the bitmap has another size and is empty: it must be drawn before the browser paints
 * @param {() => void} listener.scaled  the pixel ratio has changed
 * @returns {{ fit: () => void, stop: () => void }} `fit` is for whoever draws: a browser may be late to tell of another ratio, or never tell
 */
export function followSize(canvas, { resized, scaled }) {
  const following = new AbortController();
  let ratio = devicePixelRatio;

  /** @param {number} width @param {number} height device px */
  function resize(width, height) {
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    resized();
  }

  function measure() {
    ratio = devicePixelRatio;
    const box = canvas.getBoundingClientRect();
    resize(Math.round(box.width * ratio), Math.round(box.height * ratio));
  }

  const observer = new ResizeObserver((entries) => {
    const pixels = entries.at(-1)?.devicePixelContentBoxSize?.[0];
    // Exact where it agrees with the ratio; where a ratio is emulated, the box does not know of it.
    const agrees = pixels && Math.abs(pixels.inlineSize - canvas.getBoundingClientRect().width * devicePixelRatio) <= 1;
    if (agrees) resize(pixels.inlineSize, pixels.blockSize);
    else measure();
  });

  function watchPixelRatio() {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        measure();
        scaled();
        watchPixelRatio();
      },
      { once: true, signal: following.signal },
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
  return {
    fit: () => {
      if (ratio !== devicePixelRatio) measure();
    },
    stop: () => {
      following.abort();
      observer.disconnect();
    },
  };
}

/**
 * The surface of a canvas, as the engine wants it: whole device px divided by the ratio, so that the drawing fills the bitmap exactly.
 * @param {HTMLCanvasElement} canvas
 * @param {Look & { scale?: number }} look
 * @returns {Surface}
 */
export function surfaceOf({ width, height }, look) {
  const pixelRatio = devicePixelRatio;
  return { width: width / pixelRatio, height: height / pixelRatio, pixelRatio, ...look };
}
