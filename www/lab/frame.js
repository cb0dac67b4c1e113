// Where a picture is, as the engine tells it: one list of numbers.

/** @import { ChartFrame } from './types.js' */

/** @param {Float64Array} frame  empty where there was no room for one @returns {ChartFrame | undefined} */
export function placeOf(frame) {
  if (frame.length === 0) return undefined;
  const [left = 0, top = 0, width = 0, height = 0, xLo = 0, xHi = 0, yLo = 0, yHi = 0] = frame;
  return { area: { left, top, width, height }, x: [xLo, xHi], y: [yLo, yHi] };
}
