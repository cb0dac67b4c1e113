/**
 * A plot within a view: drawn as the page's own plot is, from a state of its own, while it is in sight.
 *
 * @import { Lab } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { element } from '../ui/element.js';
import { lookOf, onForcedColours } from '../ui/look.js';
import { followNearness } from '../ui/nearness.js';
import { createPlotView } from './plot-view.js';
import { scaleOf } from '../ui/scale.js';
import { createStore } from '../state/store.js';
import { readState } from '../state/address.js';

/** @typedef {ReturnType<typeof createFigure>} Figure */

/**
 * @param {{ lab: Lab, store: Store }} parts
 * @param {Partial<State>} shown  what differs from a plot's default
 * @param {string} [className]  of the canvas, which decides its size
 */
export function createFigure({ lab, store: page }, shown, className = 'figure-canvas') {
  const canvas = element('canvas', { class: className, role: 'img' });
  const store = createStore({ ...readState('', lab).state, theme: page.state.theme, ...shown });
  const look = () => ({ ...lookOf(store.state.theme), scale: scaleOf(page.state) });
  const view = createPlotView(canvas, store, lab, { isLazy: true, look });
  // A view lasts as long as the page.
  const { signal } = new AbortController();
  view.attend(signal);
  followNearness(canvas, view, signal);
  onForcedColours(view.redraw);
  page.subscribe(({ theme, scale, present }, previous) => {
    if (theme !== previous.theme) store.update({ theme });
    else if (scale !== previous.scale || present !== previous.present) view.redraw();
  });
  /** The range of y that has been asked for, and the one that stands still while the reader holds a slider. */
  let wanted = store.state.y;
  /** @type {State['y'] | undefined} */
  let held;

  /** @param {Partial<State>} patch */
  function show(patch) {
    wanted = patch.y ?? wanted;
    // An axis that follows the curves would hide how they grow.
    if (page.isHeld) held ??= view.frame?.y;
    store.update(held === undefined ? patch : { ...patch, y: held });
  }

  page.onRest(() => {
    if (held === undefined) return;
    held = undefined;
    store.update({ y: wanted });
  });

  return {
    canvas,
    /** Where the plot is and which ranges it shows. */
    get frame() {
      return view.frame;
    },
    get state() {
      return store.state;
    },
    /** Shows something else; y stays as it is while the reader holds a slider. */
    show,
    /** What the figure shows, in words. @param {string} words */
    describe: (words) => canvas.setAttribute('aria-label', words),
    /** Hears of every drawing. @param {import('./plot-view.js').Listener} listener */
    listen: (listener) => view.listen(listener),
  };
}
