/**
 * The looks of pictures: the theme, and, where the system forces its colours upon pages, those, because a canvas is the one thing that it
 * leaves alone; and how much larger than usual they are drawn.
 *
 * @typedef {[red: number, green: number, blue: number]} Rgb  0 to 255
 * @import { Look } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { LARGEST_SCALE } from '../state/state.js';

/** Asked for when they are needed: on a server, where the element may be imported, there is no screen. */
const forced = () => matchMedia('(forced-colors: active)');
const systemTheme = () => matchMedia('(prefers-color-scheme: dark)');

/** Lets the style sheets follow a wish. @param {string} theme */
export function applyTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Calls back when the system turns light or dark. @param {() => void} callback @param {AbortSignal} [signal]  ends it */
export const onSystemTheme = (callback, signal) => systemTheme().addEventListener('change', callback, { ...(signal && { signal }) });

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
  // Green is most of what the eye takes for bright.
  if (forced().matches) return systemColours()[0][1] < 128 ? 'dark' : 'light';
  if (theme !== 'auto') return theme;
  return systemTheme().matches ? 'dark' : 'light';
}

/** @param {State['theme']} theme @returns {Look} */
export function lookOf(theme) {
  if (!forced().matches) return { theme: themeOf(theme) };
  const [paper, ink] = systemColours();
  const mixed = (/** @type {number} */ share) =>
    /** @type {Rgb} */ (paper.map((value, i) => Math.round(value + share * (Number(ink[i]) - value))));
  return { theme: themeOf(theme), colours: Int32Array.from([paper, ink, ink, mixed(GRID), mixed(AXIS)], packed) };
}

/** Calls back when the system begins or ends to force its colours. @param {() => void} callback */
export const onForcedColours = (callback) => forced().addEventListener('change', callback);

/** A computed colour, `rgb(…)` or `color(srgb …)`; one that lets the ground through lies on white. @param {string} css @returns {Rgb} */
export function rgbOf(css) {
  const numbers = css.replaceAll('none', '0').match(/-?[\d.]+(?:e[-+]?\d+)?/g) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.map(Number);
  const unit = css.startsWith('rgb') ? 1 : 255;
  const onWhite = (/** @type {number} */ part) => Math.round(255 + alpha * (Math.min(255, Math.max(0, unit * part)) - 255));
  return [onWhite(red), onWhite(green), onWhite(blue)];
}

/** 0xRRGGBB, as the engine wants it. @param {Rgb} colour */
export const packed = ([red, green, blue]) => (red << 16) | (green << 8) | blue;

/** CSS px of a window for each 1 of the scale. Twice as large at 1280 × 720, numerals have a thirtieth of the height. */
const ROOM = { width: 512, height: 360 };

/** @param {{ width: number, height: number }} window  CSS px @returns {number} */
export const roomScale = ({ width, height }) => Math.min(LARGEST_SCALE, Math.max(1, Math.min(width / ROOM.width, height / ROOM.height)));

/** @param {Pick<State, 'scale' | 'present'>} state */
export const scaleOf = ({ scale, present }) =>
  present === 'on' ? Math.max(scale, roomScale({ width: innerWidth, height: innerHeight })) : scale;
