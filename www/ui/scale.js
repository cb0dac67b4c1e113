/**
 * How much larger than usual plots and charts are drawn: as the state asks, and in presentation mode so large that the last row reads them.
 *
 * @import { State } from '../state/state.js'
 */

import { LARGEST_SCALE } from '../state/state.js';

/** CSS px of a window for each 1 of the scale. Twice as large at 1280 × 720, numerals have a thirtieth of the height. */
const ROOM = { width: 512, height: 360 };

/** @param {{ width: number, height: number }} window  CSS px @returns {number} */
export const roomScale = ({ width, height }) => Math.min(LARGEST_SCALE, Math.max(1, Math.min(width / ROOM.width, height / ROOM.height)));

/** @param {Pick<State, 'scale' | 'present'>} state */
export const scaleOf = ({ scale, present }) =>
  present === 'on' ? Math.max(scale, roomScale({ width: innerWidth, height: innerHeight })) : scale;
