/**
 * The plot as an SVG document.
 *
 * @import { LabelledPlots, LabState } from '../lab/types.js'
 * @import { Size } from './png.js'
 */

/** @param {Pick<LabelledPlots, 'svg'>} lab @param {LabState} state @param {Size} size @returns {string} */
export const toSVG = (lab, state, size) => lab.svg(state, size);
