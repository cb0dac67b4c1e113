/**
 * Series of the charts of one input.
 *
 * @import { Lab, MaxoutPart, Series } from '../../lab/types.js'
 * @import { Interval } from '../../state/state.js'
 * @import { Piece } from './keys.js'
 */

const PIECE_WIDTH = 1.5;
const MAXIMUM_WIDTH = 4;
const SLOPE_WIDTH = 2;

/** Thin lines, and the maximum above them in the colors of the active pieces. @param {Lab} lab @param {Piece[]} pieces @param {Interval} x @returns {Series[]} */
export function maximumSeries(lab, pieces, x) {
  const lines = pieces.map((piece, i) => ({ xs: x, ys: lab.maxout([piece], [...x]).f, colour: i + 1, width: PIECE_WIDTH, opacity: 0.6 }));
  const parts = lab.maxoutParts(pieces, x).map((part) => ({ xs: part.x, ys: part.y, colour: part.winner + 1, width: MAXIMUM_WIDTH }));
  return [...lines, ...parts];
}

/** The slopes of the parts as dashed steps, with open dots at the jumps. @param {MaxoutPart[]} parts @param {boolean} [plain]  without the colors of the pieces @returns {Series[]} */
export function slopeSeries(parts, plain = false) {
  const colour = (/** @type {MaxoutPart} */ { winner }) => (plain ? /** @type {const} */ ('ink') : winner + 1);
  const lines = parts.map((part) => ({
    xs: part.x,
    ys: [part.slope, part.slope],
    colour: colour(part),
    stroke: /** @type {const} */ ('dashed'),
    width: SLOPE_WIDTH,
  }));
  const dots = parts.flatMap((part, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]];
    const xs = [before && before.slope !== part.slope ? part.x[0] : NaN, after && after.slope !== part.slope ? part.x[1] : NaN].filter(
      (at) => !Number.isNaN(at),
    );
    return { xs, ys: xs.map(() => part.slope), colour: colour(part), stroke: /** @type {const} */ ('rings') };
  });
  return [...lines, ...dots];
}

/** A range of y with room for all slopes, and for 0. @param {MaxoutPart[]} parts @returns {Interval} */
export function slopeRange(parts) {
  const slopes = parts.map(({ slope }) => slope).concat(0);
  const [lo, hi] = [Math.min(...slopes), Math.max(...slopes)];
  const air = Math.max(0.1 * (hi - lo), 0.25);
  return [lo - air, hi + air];
}
