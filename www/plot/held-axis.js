/**
 * An automatic y stands still while the reader moves a parameter or lets it play, so that a curve that is not touched does not move.
 *
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { hasOtherIds } from '../state/store.js';

/** @param {Store} store @param {PlotView} view */
export function holdAxis(store, view) {
  store.subscribe((state, previous) => {
    const isMoved = state.functions !== previous.functions && !hasOtherIds(state, previous);
    if (store.isHeld && isMoved) view.holdAxis();
  });
  store.onRest(view.releaseAxis);
}
