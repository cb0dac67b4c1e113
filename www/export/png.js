/**
 * The plot as a PNG: drawn anew for its number of pixels, not a larger copy of the screen.
 *
 * @import { LabelledPlots, LabState, Labels, Look } from '../lab/types.js'
 */

import { labError } from '../lab/errors.js';

/** Device px; beyond these some browser gives an empty picture instead of an error. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 2 ** 26;

/** The size of the plot in CSS px, its looks, and the words around it, if any. @typedef {{ width: number, height: number, labels?: Labels | undefined } & Look} Size */

/**
 * Pixels of the picture.
 * @param {Pick<Size, 'width' | 'height'>} size
 * @param {number} scale  device px per CSS px
 * @returns {{ width: number, height: number }}
 */
export const pixels = ({ width, height }, scale) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** Whether a canvas can have so many pixels everywhere. @param {{ width: number, height: number }} pixels */
export const fits = ({ width, height }) => Math.max(width, height) <= LONGEST_SIDE && width * height <= LARGEST_AREA;

/**
 * @param {Pick<LabelledPlots, 'draw'>} lab
 * @param {LabState} state
 * @param {Size & { scale?: number }} options
 * @returns {Promise<Blob>} rejects with code `too-large`
 */
export async function toPNG(lab, state, { width, height, scale = 1, ...look }) {
  const bitmap = pixels({ width, height }, scale);
  if (!fits(bitmap)) throw tooLarge(bitmap);
  const canvas = Object.assign(document.createElement('canvas'), bitmap);
  lab.draw(canvas, state, { width, height, pixelRatio: scale, ...look });
  return pictureOf(canvas);
}

/** @param {HTMLCanvasElement} canvas @returns {Promise<Blob>} */
export async function pictureOf(canvas) {
  const blob = await new Promise((/** @type {(blob: Blob | null) => void} */ done) => canvas.toBlob(done, 'image/png'));
  // Where memory is short, there is no picture.
  if (blob === null) throw tooLarge(canvas);
  return blob;
}

/** @param {{ width: number, height: number }} bitmap */
export function tooLarge({ width, height }) {
  return labError(
    'too-large',
    `a picture of ${width} × ${height} px is too large; allowed: ${LONGEST_SIDE} px a side and ${LARGEST_AREA} px in all`,
  );
}
