/**
 * The looks of the page's own pictures: the theme, and, where the system forces its colours upon pages, those, because a canvas
 * is the one thing that it leaves alone.
 *
 * @import { Rgb } from './css-colour.js'
 * @import { Look } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { packed, rgbOf } from './css-colour.js';
import { resolveTheme } from './theme.js';

const forced = matchMedia('(forced-colors: active)');

/** How much of the ink the grid and the axes have; the rest is paper. */
const GRID = 0.25;
const AXIS = 0.7;

/** The system's paper and ink, which the root has taken over. @returns {[paper: Rgb, ink: Rgb]} */
function systemColours() {
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  return [rgbOf(backgroundColor), rgbOf(color)];
}

/** What a wish for a theme comes to: where colours are forced, the curves must stand out from the system's paper. @param {State['theme']} theme */
export function themeOf(theme) {
  if (!forced.matches) return resolveTheme(theme);
  // Green is most of what the eye takes for bright.
  return systemColours()[0][1] < 128 ? 'dark' : 'light';
}

/** @param {State['theme']} theme @returns {Look} */
export function lookOf(theme) {
  if (!forced.matches) return { theme: resolveTheme(theme) };
  const [paper, ink] = systemColours();
  const mixed = (/** @type {number} */ share) =>
    /** @type {Rgb} */ (paper.map((value, i) => Math.round(value + share * (Number(ink[i]) - value))));
  return { theme: themeOf(theme), colours: Int32Array.from([paper, ink, ink, mixed(GRID), mixed(AXIS)], packed) };
}

/** Calls back when the system begins or ends to force its colours. @param {() => void} callback */
export const onForcedColours = (callback) => forced.addEventListener('change', callback);
