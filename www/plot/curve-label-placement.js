/**
 * Where the name of a curve stands: beside the curve, inside the plot, away from other curves and names. Pure geometry, in CSS px.
 *
 * @import { Curve } from '../state/state.js'
 */

/** Shares of the width at which a name may stand; those on the right come first, where most curves are apart. */
export const COLUMNS = [0.9, 0.8, 0.72, 0.86, 0.64, 0.95, 0.1, 0.2, 0.3, 0.56, 0.4, 0.06];

/** Heights of a curve for each column. */
export const SAMPLES = 3;

/** From a curve to the middle of its name. */
const OFFSET = 14;
/** Half the height of a name. */
const HALF = 9;
/** A curve that passes the middle of a name at this distance, or farther, does not touch it. */
const CLEAR = 22;
/** Nearer than this, a name could belong to another curve. */
const LEAST = 11;
/** A name stays where it is as long as no other place is better by this much. */
const STEADY = 8;

/** @typedef {{ left: number, top: number, width: number, height: number }} Box */
/** @typedef {{ column: number, side: -1 | 1, x: number, y: number }} Spot  `y` is the top of the name */

/**
 * @param {object} plot
 * @param {{ curve: Curve, heights: number[], width: number }[]} plot.wanted  curves to be named, with the widths of their names and
 *   three heights for each column: at the left end of a name, in its middle, at its right end
 * @param {number[][]} plot.others  heights of the other curves, likewise
 * @param {number[]} plot.columns  x of the columns
 * @param {Box} plot.area
 * @param {Map<Curve, Spot>} plot.last  where the names stood before
 * @param {readonly Box[]} [plot.taken]  what else is written on the plot
 * @returns {Map<Curve, Spot>} without those for which there is no room
 */
export function placeLabels({ wanted, others, columns, area, last, taken = [] }) {
  /** @type {Map<Curve, Spot>} */
  const spots = new Map();
  for (const { curve, heights, width } of wanted) {
    const rest = [...others, ...wanted.flatMap((other) => (other.curve === curve ? [] : [other.heights]))];
    const before = last.get(curve);
    let best = { score: LEAST, spot: /** @type {Spot | undefined} */ (undefined) };
    columns.forEach((x, column) => {
      for (const side of /** @type {const} */ ([-1, 1])) {
        const middle = Number(heights[SAMPLES * column + 1]) + side * OFFSET;
        if (!isInside(area, x, middle, width) || meets([...spots.values()], x, middle)) continue;
        if (taken.some((box) => covers(box, x, middle, width))) continue;
        // Not a number is a curve that is not there. Earlier columns and the upper side win where all else is equal.
        // Its own curve must not turn into it either.
        const own = wayTo(heights, column, middle);
        const clearance = own < HALF ? own : Math.min(CLEAR, ...rest.map((line) => wayTo(line, column, middle)));
        const isKept = before?.column === column && before.side === side;
        const score = clearance - column / 100 - (side > 0 ? 0.005 : 0) + (isKept && clearance > LEAST ? STEADY : 0);
        if (score > best.score) best = { score, spot: { column, side, x, y: middle - HALF } };
      }
    });
    if (best.spot !== undefined) spots.set(curve, best.spot);
  }
  return spots;
}

/** How far a curve stays away from the middle line of a name. @param {number[]} heights @param {number} column @param {number} middle */
function wayTo(heights, column, middle) {
  const [left = NaN, within = NaN, right = NaN] = heights.slice(SAMPLES * column, SAMPLES * (column + 1)).map((height) => height - middle);
  const ways = [left, within, right].filter((way) => !Number.isNaN(way));
  // A curve that is above at one end and below at the other runs through the name.
  return ways.some((way) => way > 0) && ways.some((way) => way < 0) ? 0 : Math.min(Infinity, ...ways.map(Math.abs));
}

/** @param {Box} box @param {number} x @param {number} middle @param {number} width */
function covers({ left, top, width: wide, height }, x, middle, width) {
  const across = x + width / 2 > left && x - width / 2 < left + wide;
  return across && middle + HALF > top && middle - HALF < top + height;
}

/** @param {Box} area @param {number} x @param {number} middle @param {number} width */
function isInside({ left, top, width: wide, height }, x, middle, width) {
  const across = x - width / 2 >= left + 2 && x + width / 2 <= left + wide - 2;
  return across && middle - HALF >= top && middle + HALF <= top + height;
}

/** Whether a name would touch one that has its place. @param {Spot[]} spots @param {number} x @param {number} middle */
const meets = (spots, x, middle) => spots.some((spot) => Math.abs(spot.x - x) < 80 && Math.abs(spot.y + HALF - middle) < 2 * HALF + 2);
