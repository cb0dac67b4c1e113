/**
 * Everything by which a reader moves the view with the pointer, put together.
 *
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { createGestures } from './gestures.js';
import { createViewport } from './viewport.js';
import { createBoxTool } from './zoom-box.js';

/**
 * @param {object} parts
 * @param {HTMLCanvasElement} parts.canvas
 * @param {HTMLElement} parts.plot  the canvas's parent
 * @param {Store} parts.store
 * @param {PlotView} parts.view
 */
export function createViewTools({ canvas, plot, store, view }) {
  const viewport = createViewport(store, view);
  const boxTool = createBoxTool(canvas, plot, viewport);
  boxTool.attend();
  createGestures(canvas, plot, viewport, boxTool);

  /** The cursor tells whether there is anything to drag. */
  function show() {
    plot.toggleAttribute('data-fixed', !viewport.isFree('x') && !viewport.isFree('y'));
  }
  store.follow(['lock'], show);
  show();
  return { viewport, boxTool };
}
