/**
 * The box of a canvas in CSS px of its own: what a page scales, zooms or moves changes how large it is shown, and not what is drawn.
 */

const SIDES = /** @type {const} */ (['left', 'top', 'right', 'bottom']);
/** Enlarged further than this, a bitmap would take too much memory. */
const MOST_ENLARGED = 3;

/** CSS px of the canvas, from the upper left corner of its picture. @typedef {{ left: number, top: number }} Place */

/** The content box, where the picture is, and the whole box as the window shows it. @param {HTMLCanvasElement} canvas */
function boxesOf(canvas) {
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

/** The size of the picture in layout, CSS px. @param {HTMLCanvasElement} canvas */
export function layoutSize(canvas) {
  const { width, height } = boxesOf(canvas);
  return { width, height };
}

/**
 * The size of the picture in layout, and device px for each of its px: more where the page zooms or enlarges it, never fewer than
 * the screen has, since what is small now may be growing.
 * @param {HTMLCanvasElement} canvas
 */
export function resolutionOf(canvas) {
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
