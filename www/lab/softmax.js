// Softmax: looked at before it crosses the border, named when it comes back.

import { number, numbers, shown } from './arguments.js';
import { labError } from './errors.js';

/** @import { Lessons } from './types.js' */
/** @typedef {typeof import('../pkg/lessons.js')} Part */

/**
 * @param {Part} part
 * @param {<T>(run: () => T) => T} call
 * @returns {Pick<Lessons, 'softmax'>}
 */
export function softmaxes(part, call) {
  return {
    softmax: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), number('temperature', options?.temperature ?? 1)];
      if (!(temperature > 0 && temperature < Infinity)) {
        throw labError('bad-value', `bad value "${shown(temperature)}" for "temperature" of "softmax"; allowed: above 0`);
      }
      const list = call(() => part.softmax(zs, temperature));
      const n = zs.length;
      const slice = (/** @type {number} */ i) => list.slice(1 + i * n, 1 + (i + 1) * n);
      const jacobian = Array.from({ length: n }, (_, row) => slice(2 + row));
      return { probabilities: slice(0), logProbabilities: slice(1), entropy: list[0] ?? NaN, jacobian };
    },
  };
}
