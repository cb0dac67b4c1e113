// Judges a picture of the stage: whether the ink of both curves is where f and f′ are, and nowhere else.

import { BLUE, DF, F, HEIGHT, WIDTH, X, Y, slope, value } from './task.js';

/** @import { Plot } from './task.js' */

/** How far a stroke's edge may be from where it belongs, in CSS px: antialiasing and whole pixels. */
const SLACK = 2;
/** The parts of the stage that the plot area has at least. */
const AREA = [0.85, 0.8];
/** The share of a solid stroke's columns that bear ink: an axis may cross it. */
const SOLID = 0.98;
/** The share of a dashed stroke's columns that bear ink: neither none nor all. */
const DASHED = /** @type {const} */ ([0.4, 0.95]);
/** Where f and f′ are so near that their ink cannot be told apart, in CSS px. */
const NEAR = 9;

/** @param {Uint8ClampedArray} rgba @param {number} at */
const isInk = (rgba, at) => /** @type {number} */ (rgba[at + 2]) - /** @type {number} */ (rgba[at]) > 80;

/** @param {string} address @returns {Promise<ImageData>} */
async function pixels(address) {
  const bitmap = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/**
 * @param {string} address  a picture of the stage
 * @param {number} c  what it should show
 * @param {Plot['at']} at
 * @returns {Promise<string[]>} what is wrong with it
 */
export async function judge(address, c, at) {
  const { data, width, height } = await pixels(address);
  const ratio = width / WIDTH;
  const [[x0, y1], [x1, y0]] = [at(X[0], Y[1]), at(X[1], Y[0])];
  const complaints = [];
  if (!((x1 - x0) / WIDTH >= /** @type {number} */ (AREA[0]) && (y0 - y1) / HEIGHT >= /** @type {number} */ (AREA[1]))) {
    return [`the plot area spans only ${x1 - x0} × ${y0 - y1} CSS px`];
  }
  const steepness = (y0 - y1) / (Y[1] - Y[0]) / ((x1 - x0) / (X[1] - X[0]));
  const [columns, hits] = [
    { f: 0, df: 0 },
    { f: 0, df: 0 },
  ];
  let stray = 0;
  // The ends of the axes are left out: strokes may end round, square or cut there.
  for (let column = Math.ceil((x0 + 12) * ratio); column < (x1 - 12) * ratio; column++) {
    const x = X[0] + (((column + 0.5) / ratio - x0) / (x1 - x0)) * (X[1] - X[0]);
    const [f, df] = [value(c, x), slope(c, x)];
    const [onF, onDf] = [at(x, f)[1], at(x, df)[1]];
    // A slanting stroke is higher than it is wide.
    const bend = (slope(c, x + 1e-4) - slope(c, x - 1e-4)) / 2e-4;
    const reach = (/** @type {number} */ stroke, /** @type {number} */ rise) => 0.5 * stroke * Math.hypot(1, rise * steepness) + SLACK;
    const [reachF, reachDf] = [reach(F.width, df), reach(DF.width, bend)];
    let [hitF, hitDf] = [false, false];
    for (let row = 0; row < height; row++) {
      if (!isInk(data, 4 * (row * width + column))) continue;
      const y = (row + 0.5) / ratio;
      const [offF, offDf] = [Math.abs(y - onF), Math.abs(y - onDf)];
      hitF ||= offF < 1;
      hitDf ||= offDf < 1;
      if (offF > reachF && offDf > reachDf) stray += 1;
    }
    columns.f += 1;
    hits.f += Number(hitF);
    if (Math.abs(onF - onDf) < NEAR) continue;
    columns.df += 1;
    hits.df += Number(hitDf);
  }
  if (hits.f < SOLID * columns.f) complaints.push(`f bears ink in ${hits.f} of ${columns.f} columns`);
  const dashed = hits.df / columns.df;
  if (!(DASHED[0] <= dashed && dashed <= DASHED[1])) complaints.push(`f′, dashed, bears ink in ${hits.df} of ${columns.df} columns`);
  if (stray > 0) complaints.push(`${stray} pixels of ${BLUE} are on neither curve`);
  return complaints;
}
