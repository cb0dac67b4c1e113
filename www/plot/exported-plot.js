/**
 * A plot within a view with its button "Export": drawn as the page's own plot is, from a state of its own, while it is in sight.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { createExportButton } from '../export/export-button.js';
import { plotFigure } from '../export/picture/labels.js';
import { live } from '../i18n/live.js';
import { readState } from '../state/address.js';
import { createStore } from '../state/store.js';
import { sizeShown } from '../ui/canvas-size.js';
import { assign, element } from '../ui/element.js';
import { lookOf, onForcedColours, scaleOf } from '../ui/look.js';
import { followNearness } from '../ui/nearness.js';
import { createPlotView } from './plot-view.js';

/**
 * Nodes are the canvas and the button; the figure has the state that is shown.
 * @param {{ lab: Lab, store: Store }} parts
 * @param {string} name
 * @param {object} options
 * @param {string} [options.class]  of the canvas, which decides its size
 * @param {Partial<State>} options.fixed  what differs from a plot's default
 * @param {() => Partial<State> | undefined} options.shown  what changes; nothing where the plot stays as it is
 * @param {(state: State) => string} options.label  what the plot shows, in words
 * @param {() => { title?: string, file?: string }} [options.said]  in the exported figure, in place of the functions' names
 */
export function createExportedPlot(parts, name, { class: className = 'figure-canvas', fixed, shown, label, said = () => ({}) }) {
  const { lab, store: page } = parts;
  const canvas = element('canvas', { class: className, role: 'img' });
  const figure = createStore({ ...readState('', lab).state, theme: page.state.theme, ...fixed });
  const look = () => ({ ...lookOf(figure.state.theme), scale: scaleOf(page.state) });
  const view = createPlotView(canvas, figure, lab, { isLazy: true, look });
  // A view lasts as long as the page.
  const { signal } = new AbortController();
  view.attend(signal);
  followNearness(canvas, view, signal);
  onForcedColours(view.redraw);
  page.subscribe(({ theme, scale, present }, previous) => {
    if (theme !== previous.theme) figure.update({ theme });
    else if (scale !== previous.scale || present !== previous.present) view.redraw();
  });
  page.onRest(view.releaseAxis);
  live(() => {
    const patch = shown();
    if (patch === undefined) return;
    // An axis that follows the curves would hide how they grow.
    if (page.isHeld) view.show({ y: view.moment.y ?? view.frame?.y });
    figure.update(patch);
  });
  assign(canvas, { 'aria-label': () => label(figure.state) });
  const button = createExportButton(parts, name, ({ values }) =>
    plotFigure(lab, figure.state, { values, shown: sizeShown(canvas), ...said() }),
  );
  return { figure, nodes: [canvas, button] };
}
