// Where a picture is, as the engine tells it: one list of numbers.

/** @import { ChartFrame, PlotLabel } from './types.js' */

/** @param {Float64Array} frame  empty where there was no room for one @returns {ChartFrame | undefined} */
export function placeOf(frame) {
  if (frame.length === 0) return undefined;
  const [left = 0, top = 0, width = 0, height = 0, xLo = 0, xHi = 0, yLo = 0, yHi = 0] = frame;
  return { area: { left, top, width, height }, x: [xLo, xHi], y: [yLo, yHi] };
}

/** Numbers that say where a picture is, and those of each label after them. */
const PLACE = 8;
const LABEL = 6;

/** The coordinates that are written on a plot. @param {Float64Array} frame @returns {PlotLabel[]} */
export function labelsOf(frame) {
  const count = Math.max(0, (frame.length - PLACE) / LABEL);
  return Array.from({ length: count }, (_, i) => {
    const start = PLACE + i * LABEL;
    const [left = 0, top = 0, width = 0, height = 0, x = 0, y = 0] = frame.subarray(start, start + LABEL);
    return { left, top, width, height, x, y };
  });
}
