/**
 * Colours as browsers compute them.
 *
 * @typedef {[red: number, green: number, blue: number]} Rgb  0 to 255
 */

/** A computed colour, `rgb(…)` or `color(srgb …)`; one that lets the ground through lies on white. @param {string} css @returns {Rgb} */
export function rgbOf(css) {
  const numbers = css.replaceAll('none', '0').match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  const unit = css.startsWith('rgb') ? 1 : 255;
  const onWhite = (/** @type {number} */ part) => Math.round(255 + alpha * (Math.min(255, Math.max(0, unit * part)) - 255));
  return [onWhite(red), onWhite(green), onWhite(blue)];
}

/** 0xRRGGBB, as the engine wants it. @param {Rgb} colour */
export const packed = ([red, green, blue]) => (red << 16) | (green << 8) | blue;
