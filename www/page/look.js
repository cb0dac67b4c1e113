/**
 * The looks of the page's own pictures: the theme, and, where the system forces its colours upon pages, those, because a canvas
 * is the one thing that it leaves alone.
 *
 * @import { Look } from '../lab/types.js'
 * @import { State } from '../state.js'
 */

import { resolveTheme } from './theme.js';

const forced = matchMedia('(forced-colors: active)');

/** How much of the ink the grid and the axes have; the rest is paper. */
const GRID = 0.25;
const AXIS = 0.7;

/** @typedef {[red: number, green: number, blue: number]} Rgb */

/** @param {string} css  as computed @returns {Rgb} */
function rgb(css) {
  const [red = 0, green = 0, blue = 0] = (css.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** The system's paper and ink, which the root has taken over. @returns {[paper: Rgb, ink: Rgb]} */
function systemColours() {
  const { backgroundColor, color } = getComputedStyle(document.documentElement);
  return [rgb(backgroundColor), rgb(color)];
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
  const mixed = (/** @type {number} */ share) => paper.map((value, i) => Math.round(value + share * (Number(ink[i]) - value)));
  const colours = [paper, ink, ink, mixed(GRID), mixed(AXIS)].map(([red = 0, green = 0, blue = 0]) => (red << 16) | (green << 8) | blue);
  return { theme: themeOf(theme), colours: Int32Array.from(colours) };
}

/** Calls back when the system begins or ends to force its colours. @param {() => void} callback */
export const onForcedColours = (callback) => forced.addEventListener('change', callback);
