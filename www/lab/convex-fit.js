// The maximum of a few lines that comes nearest to a convex function: what crosses the border, and what comes back.

import * as part from '../pkg/lessons.js';
import { badValue, number } from './arguments.js';
import { stretch } from './flat.js';
import { guard } from './guard.js';
import { reader } from './lists.js';

/** @import { Engine, Lessons } from './types.js' */

const call = guard(part.panicReport);

/** Lines that one call fits. */
const MOST_PIECES = 32;
/** Points that one call computes. */
const MOST_POINTS = 100_000;

/** @param {Engine} engine @returns {Pick<Lessons, 'concaveStretches' | 'convexFit' | 'convexFitErrors'>} */
export function convexFits(engine) {
  const resolve = (/** @type {Parameters<Lessons['convexFit']>[0]} */ target) =>
    target === 'square' ? new Float64Array() : engine.resolve([target]);
  return {
    concaveStretches: (target, x) => {
      const [asked, [lo, hi]] = [resolve(target), stretch(engine, x)];
      const { pair, all } = reader(call(() => part.concaveStretches(asked, lo, hi)));
      return all(pair);
    },
    convexFit: (target, pieces, x, count = 401) => {
      const [asked, [lo, hi]] = [resolve(target), stretch(engine, x)];
      const [most, points] = [whole('pieces', pieces, MOST_PIECES), whole('count', count, MOST_POINTS)];
      const { next, pair, rows, rest, column } = reader(call(() => part.convexFit(asked, most, lo, hi, points)));
      const error = next();
      const [found, at] = [rows(pair), rows(next)];
      const n = rest() / (found.length > 0 ? 4 : 2);
      const [xs, f] = [column(n), column(n)];
      return { xs, f, fit: found.length > 0 ? { pieces: found, error, at, values: column(n), errors: column(n) } : null };
    },
    convexFitErrors: (target, most, x) => {
      const [asked, [lo, hi]] = [resolve(target), stretch(engine, x)];
      const n = whole('most', most, MOST_PIECES);
      const [limit, ...errors] = call(() => part.convexFitErrors(asked, n, lo, hi));
      return limit === undefined ? null : { limit, errors };
    },
  };
}

/** @param {string} what @param {unknown} value @param {number} most */
function whole(what, value, most) {
  const count = number(what, value);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw badValue(what, value, `an integer from 1 to ${most}`);
}
