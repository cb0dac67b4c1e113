// The work that every contender does: GELU by tanh and its derivative, over and over, while c goes from end to end.

/** The surface in CSS px, axes and their numerals included. */
export const WIDTH = 760;
export const HEIGHT = 420;

/** The visible data; y does not follow the curve. */
export const X = /** @type {const} */ ([-6, 6]);
export const Y = /** @type {const} */ ([-1, 6]);

/** Where the grid lines stand and numerals beside them. */
export const X_TICKS = [-6, -4, -2, 0, 2, 4, 6];
export const Y_TICKS = [-1, 0, 1, 2, 3, 4, 5, 6];

/** The coefficient's way: the whole slider. */
const C = /** @type {const} */ ([0, 0.15]);

/**
 * The coefficient at one of some steps.
 * @param {number} step
 * @param {number} steps
 */
export function coefficient(step, steps) {
  return C[0] + ((C[1] - C[0]) * step) / Math.max(1, steps - 1);
}

/** Points of a contender that takes data: one for every column of CSS px. */
export const COLUMNS = 760;

/** Points of the page that is written by hand: with so few, chords stay within a tenth of a device pixel at both pixel ratios. */
export const LEAN = 240;

/** √(2/π) */
const SCALE = Math.sqrt(2 / Math.PI);

/**
 * f and f′ at every x, as a page would write them that is content with the precision of a screen.
 * @param {number} c
 * @param {Float64Array} xs
 * @param {Float64Array} f
 * @param {Float64Array} df
 */
export function gelu(c, xs, f, df) {
  for (let i = 0; i < xs.length; i++) {
    const x = /** @type {number} */ (xs[i]);
    const cubic = c * x * x;
    const t = Math.tanh(SCALE * x * (1 + cubic));
    f[i] = 0.5 * x * (1 + t);
    df[i] = 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * SCALE * (1 + 3 * cubic);
  }
}

/** Evenly spaced points over the visible x. @param {number} [points] */
export function samples(points = COLUMNS) {
  return Float64Array.from({ length: points + 1 }, (_, i) => X[0] + ((X[1] - X[0]) * i) / points);
}

/** f at one x, for a contender that samples by itself. @param {number} c @param {number} x */
export function value(c, x) {
  return 0.5 * x * (1 + Math.tanh(SCALE * x * (1 + c * x * x)));
}

/** f′ at one x. @param {number} c @param {number} x */
export function slope(c, x) {
  const cubic = c * x * x;
  const t = Math.tanh(SCALE * x * (1 + cubic));
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * SCALE * (1 + 3 * cubic);
}

/** A canvas of the common size at the screen's pixel ratio. */
export function canvas() {
  const node = document.createElement('canvas');
  node.width = WIDTH * devicePixelRatio;
  node.height = HEIGHT * devicePixelRatio;
  return node;
}

/** The colour of both curves; strokes and dashes in CSS px. */
export const BLUE = '#0072b2';
export const F = { width: 2.5 };
export const DF = { width: 2, dash: [8, 5] };

/**
 * A contender's plot.
 * @typedef {object} Plot
 * @property {(c: number) => void | Promise<unknown>} draw  draws it for one coefficient; whatever is not done on return is awaited
 * @property {(x: number, y: number) => [left: number, top: number]} at  where data stands, in CSS px from the stage's corner
 */

/**
 * @callback Create  prepares one plot
 * @param {HTMLElement} stage
 * @returns {Promise<Plot> | Plot}
 */
