/**
 * The plot as an SVG document.
 *
 * @import { Engine, LabState } from '../lab/types.js'
 * @import { Size } from './png.js'
 */

/** @param {Engine} lab @param {LabState} state @param {Size} size @returns {string} */
export const toSVG = (lab, state, size) => lab.svg(state, size);
