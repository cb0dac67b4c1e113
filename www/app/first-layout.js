/**
 * What stands around the first picture: the links to the views, and the room that the rows of the functions and the strip will take, so
 * that nothing moves when they come.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { approximationIn, entryOf } from '../functions/values.js';
import { viewLinks } from '../i18n/views.js';
import { element } from '../ui/element.js';

/** The links to the views, where the markup has none yet: the built page has them from the beginning. */
export function fillViewLinks() {
  for (const group of document.querySelectorAll('[data-views]')) {
    if (group.querySelector('[data-view]') !== null) continue;
    group.prepend(...viewLinks(group.getAttribute('data-views') ?? '').map((attributes) => element('a', attributes)));
  }
}

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
