/**
 * The plot as a PNG, redrawn at the requested resolution instead of scaled up.
 *
 * @import { LabelledPlots, LabState, Labels, Look } from '../lab/types.js'
 */

import { labError } from '../lab/arguments.js';

/** Device px; above these limits some browsers return an empty picture instead of an error. */
const LONGEST_SIDE = 16_384;
const LARGEST_AREA = 2 ** 26;

/** Size of the plot in CSS px, its look, and optional labels. @typedef {{ width: number, height: number, labels?: Labels | undefined } & Look} Size */

/** Size of the picture in device px. @param {Pick<Size, 'width' | 'height'>} size @param {number} scale  device px per CSS px */
export const pixels = ({ width, height }, scale) => ({ width: Math.round(width * scale), height: Math.round(height * scale) });

/** Whether a canvas of this size works in every browser. @param {{ width: number, height: number }} pixels */
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
  // Without enough memory the browser returns no picture.
  if (blob === null) throw tooLarge(canvas);
  return blob;
}

/** @param {{ width: number, height: number }} bitmap */
export function tooLarge({ width, height }) {
  return labError(
    'too-large',
    `a picture of ${width} × ${height} px is too large; the limits are ${LONGEST_SIDE} px per side and ${LARGEST_AREA} px in total`,
  );
}
