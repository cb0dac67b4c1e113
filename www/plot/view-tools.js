/**
 * Everything by which a reader moves the view, put together.
 *
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { createGestures } from './gestures.js';
import { createPlotKeys } from './plot-keys.js';
import { createViewControls } from './view-controls.js';
import { createViewport } from './viewport.js';
import { createBoxTool } from './zoom-box.js';

/**
 * @param {object} parts
 * @param {HTMLCanvasElement} parts.canvas
 * @param {HTMLElement} parts.plot  the canvas's parent
 * @param {HTMLElement} parts.controls  where the buttons go
 * @param {Store} parts.store
 * @param {PlotView} parts.view
 */
export function createViewTools({ canvas, plot, controls, store, view }) {
  const viewport = createViewport(store, view);
  const boxTool = createBoxTool(canvas, plot, viewport);
  boxTool.attend();
  createGestures(canvas, plot, viewport, boxTool);
  createPlotKeys(canvas, viewport);
  createViewControls(controls, store, view, viewport, boxTool);

  /** The cursor tells whether there is anything to drag. */
  function show() {
    plot.toggleAttribute('data-fixed', !viewport.isFree('x') && !viewport.isFree('y'));
  }
  store.subscribe((state, previous) => {
    if (state.lock !== previous.lock) show();
  });
  show();
}
