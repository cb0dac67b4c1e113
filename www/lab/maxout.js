// Maxout: looked at before it crosses the border, named when it comes back.

import * as part from '../pkg/lessons.js';
import { number, numbers } from './arguments.js';
import { stretch } from './flat.js';
import { guard } from './guard.js';
import { affinePieces, affinePlanes } from './lesson-arguments.js';
import { reader } from './lists.js';

/** @import { Engine, Lessons, MaxoutPart } from './types.js' */

/** @typedef {'maxout' | 'maxoutWinning' | 'maxoutParts' | 'maxoutDifference' | 'maxoutPlaneAt' | 'maxoutPlaneMap'} Names */

const call = guard(part.panicReport);

/** @param {Engine} engine @returns {Pick<Lessons, Names>} */
export function maxouts(engine) {
  return {
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      const { column } = reader(call(() => part.maxout(weights, biases, points)));
      return { f: column(points.length), df: column(points.length), winner: column(points.length) };
    },
    maxoutWinning: (pieces) => {
      const [weights, biases] = affinePieces(pieces);
      const list = reader(call(() => part.maxoutWinning(weights, biases)));
      return pieces.map(list.pair).map((ends) => (Number.isNaN(ends[0]) ? null : ends));
    },
    maxoutParts: (pieces, x) => {
      const [weights, biases] = affinePieces(pieces);
      const [lo, hi] = stretch(engine, x);
      return parts(call(() => part.maxoutParts(weights, biases, lo, hi)));
    },
    maxoutDifference: (first, second, x) => {
      const [weights, biases] = affinePieces([...first, ...second]);
      const [lo, hi] = stretch(engine, x);
      return parts(call(() => part.maxoutDifference(weights, biases, first.length, lo, hi)));
    },
    maxoutPlaneAt: (planes, [x, y]) => {
      const [list, ...point] = [affinePlanes(planes), number('x', x), number('y', y)];
      const [value = NaN, ...winners] = call(() => part.maxoutPlaneAt(list, point[0] ?? NaN, point[1] ?? NaN));
      return { value, winners };
    },
    maxoutPlaneMap: (planes, x, y) => {
      const list = affinePlanes(planes);
      const ends = Float64Array.from([...stretch(engine, x), ...stretch(engine, y)]);
      const { next, pair, rows, all, column } = reader(call(() => part.maxoutPlaneMap(list, ends)));
      const values = pair();
      const levels = rows(next);
      const polygon = () => {
        const n = next();
        return { xs: column(n), ys: column(n) };
      };
      const bands = rows(() => ({ winner: next(), below: next(), ...polygon() }));
      const cells = planes.map(() => ({ share: next(), ...polygon() }));
      const lines = all(() => [pair(), pair()]);
      return { values, levels, bands, cells, lines };
    },
  };
}

/** @param {Float64Array} list @returns {MaxoutPart[]} */
function parts(list) {
  const { next, pair, all } = reader(list);
  return all(() => ({ winner: next(), x: pair(), y: pair(), slope: next() }));
}
