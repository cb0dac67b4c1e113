/**
 * A plot of a view with its button "Export".
 *
 * @import { Lab } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { createPlotExport } from '../export/plot-export.js';
import { follow, live } from '../i18n/live.js';
import { createFigure } from './figure.js';

/**
 * Nodes are the canvas and the button.
 * @param {{ lab: Lab, store: Store }} parts
 * @param {string} name
 * @param {object} options
 * @param {string} [options.class]  of the canvas, which decides its size
 * @param {Partial<State>} options.fixed  what differs from a plot's default
 * @param {() => Partial<State> | undefined} options.shown  what changes; nothing where the plot stays as it is
 * @param {(state: State) => string} options.label  what the plot shows, in words
 * @param {() => { title?: string, file?: string }} [options.said]  in the exported figure, in place of the functions' names
 */
export function createExportedPlot(parts, name, { class: className, fixed, shown, label, said }) {
  const figure = createFigure(parts, fixed, className);
  live(() => {
    const patch = shown();
    if (patch !== undefined) figure.show(patch);
  });
  follow(() => label(figure.state), figure.describe);
  return { figure, nodes: [figure.canvas, createPlotExport(parts, name, figure, said)] };
}
