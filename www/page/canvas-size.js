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
 * @returns {() => void} ends it
 */
export function followSize(canvas, { resized, scaled }) {
  const following = new AbortController();

  /** @param {number} width @param {number} height device px */
  function resize(width, height) {
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
    resized();
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
  return () => {
    following.abort();
    observer.disconnect();
  };
}

/**
 * The surface of a canvas, as the engine wants it: whole device px divided by the ratio, so that the drawing fills the bitmap exactly.
 * @param {HTMLCanvasElement} canvas
 * @param {Look} look
 * @returns {Surface}
 */
export function surfaceOf({ width, height }, look) {
  const pixelRatio = devicePixelRatio;
  return { width: width / pixelRatio, height: height / pixelRatio, pixelRatio, ...look };
}
