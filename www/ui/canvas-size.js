/**
 * The box of a canvas in CSS px of its own, since what a page scales, zooms or moves changes how large it is shown, and not what is drawn;
 * and its bitmap, kept as fine as the screen shows it, to the device px.
 *
 * @import { Look, Surface } from '../lab/types.js'
 */

const SIDES = /** @type {const} */ (['left', 'top', 'right', 'bottom']);
/** Enlarged further than this, a bitmap would take too much memory. */
const MOST_ENLARGED = 3;

/** CSS px of the canvas, from the upper left corner of its picture. @typedef {{ left: number, top: number }} Place */

/** The content box, where the picture is, and the whole box as the window shows it. @param {HTMLCanvasElement} canvas */
export function boxesOf(canvas) {
  const shown = canvas.getBoundingClientRect();
  const style = getComputedStyle(canvas);
  const px = (/** @type {string} */ name) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  // A host may give a canvas a border and a padding by its part.
  const [left = 0, top = 0, right = 0, bottom = 0] = SIDES.map((side) => px(`border-${side}-width`) + px(`padding-${side}`));
  const [across, down] = [left + right, top + bottom];
  const inner = style.boxSizing === 'border-box' ? [across, down] : [0, 0];
  // Without a box there are no lengths either: a percentage stays one.
  const isShown = shown.width > 0 && shown.height > 0;
  const [width, height] = isShown ? [px('width') - Number(inner[0]), px('height') - Number(inner[1])] : [0, 0];
  return { shown, left, top, width, height, whole: { width: width + across, height: height + down } };
}

/**
 * The size of the picture in layout, and device px for each of its px: more where the page zooms or enlarges it, never fewer than
 * the screen has, since what is small now may be growing.
 * @param {HTMLCanvasElement} canvas
 */
function resolutionOf(canvas) {
  const { shown, width, height, whole } = boxesOf(canvas);
  const zoom = canvas.currentCSSZoom ?? 1;
  const enlarged = Math.min(shown.width / whole.width, shown.height / whole.height) / zoom;
  // Boxes are exact to a 64th of a px.
  return { width, height, ratio: devicePixelRatio * zoom * (enlarged > 1.01 ? Math.min(enlarged, MOST_ENLARGED) : 1) };
}

/** Where a pointer is. @param {HTMLCanvasElement} canvas @param {{ clientX: number, clientY: number }} pointer @returns {Place} */
export function placeOn(canvas, { clientX, clientY }) {
  const { shown, left, top, whole } = boxesOf(canvas);
  return {
    left: ((clientX - shown.left) * whole.width) / shown.width - left,
    top: ((clientY - shown.top) * whole.height) / shown.height - top,
  };
}

/** The upper left corner of the picture in what the canvas is positioned in. @param {HTMLCanvasElement} canvas @returns {Place} */
export function cornerOf(canvas) {
  const { left, top } = boxesOf(canvas);
  return { left: canvas.offsetLeft + left, top: canvas.offsetTop + top };
}

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
    const change = () => {
      measure();
      scaled();
      watchPixelRatio();
    };
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', change, { once: true, signal });
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
