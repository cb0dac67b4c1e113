// Maxout: looked at before it crosses the border, named when it comes back.

import { affinePieces, numbers } from './arguments.js';

/** @import { Lessons } from './types.js' */
/** @typedef {typeof import('../pkg/lessons.js')} Part */

/**
 * @param {Part} part
 * @param {<T>(run: () => T) => T} call
 * @returns {Pick<Lessons, 'maxout'>}
 */
export function maxouts(part, call) {
  return {
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      const list = call(() => part.maxout(weights, biases, points));
      const column = (/** @type {number} */ i) => list.slice(i * points.length, (i + 1) * points.length);
      return { f: column(0), df: column(1), winner: column(2) };
    },
  };
}
