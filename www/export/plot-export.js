/**
 * The button "Export" of a figure that is a plot.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 * @import { Figure } from '../plot/figure.js'
 */

import { sizeShown } from '../ui/canvas-size.js';
import { plotFigure } from './picture/labels.js';
import { createExportButton } from './export-button.js';

/**
 * @param {{ lab: Lab, store: Store }} parts
 * @param {string} name
 * @param {Figure} figure
 * @param {() => { title?: string, file?: string }} [said]  in place of the functions' names
 */
export const createPlotExport = (parts, name, figure, said = () => ({})) =>
  createExportButton(parts, name, ({ values }) =>
    plotFigure(parts.lab, figure.state, { values, shown: sizeShown(figure.canvas), ...said() }),
  );
