/**
 * The room that the rows of the functions and the strip will take: known from the state, and kept from the first picture on, so that
 * nothing moves when they come.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { approximationIn, entryOf } from '../functions/values.js';

/** What is scrolled to comes to stand below the plot, which stays in sight. @param {HTMLElement} plot */
export function tellPlotHeight(plot) {
  const { style } = document.documentElement;
  new ResizeObserver(() => style.setProperty('--plot-height', `${plot.offsetHeight}px`)).observe(plot);
}

/** @param {State} state @param {Engine} lab */
export function reserveRoom(state, lab) {
  const { style } = document.documentElement;
  const parameters = state.functions.flatMap(({ id }) => entryOf(lab, id).params);
  style.setProperty('--heads', String(state.functions.length));
  style.setProperty('--sliders', String(parameters.length));
  style.setProperty('--marked', String(parameters.filter(({ marks }) => marks.length > 0).length));
  const show = (/** @type {string} */ id, /** @type {boolean} */ shown) => document.getElementById(id)?.toggleAttribute('hidden', !shown);
  show('strip', approximationIn(state, lab) !== undefined);
  show('proposals', parameters.length === 0);
  show('difference', state.difference !== null);
}
