// Maxout: looked at before it crosses the border, named when it comes back.

import * as part from '../pkg/lessons.js';
import { number, numbers } from './arguments.js';
import { affinePieces, affinePlanes } from './lesson-arguments.js';
import { reader } from './lists.js';

/** @import { Lessons, MaxoutPart } from './types.js' */

/** @typedef {'maxout' | 'maxoutWinning' | 'maxoutParts' | 'maxoutDifference' | 'maxoutPlaneAt' | 'maxoutPlaneMap'} Names */

/**
 * @param {<T>(run: () => T) => T} call
 * @param {(x: readonly number[]) => [number, number]} stretch
 * @returns {Pick<Lessons, Names>}
 */
export function maxouts(call, stretch) {
  return {
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      const list = call(() => part.maxout(weights, biases, points));
      const column = (/** @type {number} */ i) => list.slice(i * points.length, (i + 1) * points.length);
      return { f: column(0), df: column(1), winner: column(2) };
    },
    maxoutWinning: (pieces) => {
      const [weights, biases] = affinePieces(pieces);
      const list = reader(call(() => part.maxoutWinning(weights, biases)));
      return pieces.map(list.pair).map((ends) => (Number.isNaN(ends[0]) ? null : ends));
    },
    maxoutParts: (pieces, x) => {
      const [weights, biases] = affinePieces(pieces);
      const [lo, hi] = stretch(x);
      return parts(call(() => part.maxoutParts(weights, biases, lo, hi)));
    },
    maxoutDifference: (first, second, x) => {
      const [weights, biases] = affinePieces([...first, ...second]);
      const [lo, hi] = stretch(x);
      return parts(call(() => part.maxoutDifference(weights, biases, first.length, lo, hi)));
    },
    maxoutPlaneAt: (planes, [x, y]) => {
      const [list, ...point] = [affinePlanes(planes), number('x', x), number('y', y)];
      const [value = NaN, ...winners] = call(() => part.maxoutPlaneAt(list, point[0] ?? NaN, point[1] ?? NaN));
      return { value, winners };
    },
    maxoutPlaneMap: (planes, x, y) => {
      const list = affinePlanes(planes);
      const ends = Float64Array.from([...stretch(x), ...stretch(y)]);
      const { next, pair, rows, rest } = reader(call(() => part.maxoutPlaneMap(list, ends)));
      const values = pair();
      const levels = rows(next);
      const polygon = () => {
        const n = next();
        const column = () => Float64Array.from({ length: n }, next);
        return { xs: column(), ys: column() };
      };
      const bands = rows(() => ({ winner: next(), below: next(), ...polygon() }));
      const cells = planes.map(() => ({ share: next(), ...polygon() }));
      const lines = Array.from({ length: rest() / 4 }, () => [pair(), pair()]);
      return { values, levels, bands, cells, lines };
    },
  };
}

/** @param {Float64Array} list @returns {MaxoutPart[]} */
function parts(list) {
  const { next, pair, rest } = reader(list);
  return Array.from({ length: rest() / 6 }, () => ({ winner: next(), x: pair(), y: pair(), slope: next() }));
}
