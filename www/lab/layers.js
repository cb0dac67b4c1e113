// Identities, gradients through layers, layers that collapse: looked at before they cross the border, named when they come back.

import * as part from '../pkg/lessons.js';
import { badValue, number, numbers, shown } from './arguments.js';
import { labError } from './errors.js';
import { FRAMEWORKS } from './catalogue.js';

/** @import { CascadeStep, Engine, IdentitySides, Lessons } from './types.js' */

/** Layers that one call computes. */
const MOST_LAYERS = 1000;
/** Points that one call computes. */
const MOST_POINTS = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;

/**
 * @param {Engine} engine
 * @param {<T>(run: () => T) => T} call
 * @param {(x: readonly number[]) => [number, number]} stretch
 * @returns {Pick<Lessons, 'identities' | 'identity' | 'cascade' | 'network'>}
 */
export function identitiesAndLayers(engine, call, stretch) {
  return {
    identities: () => call(() => part.identityIds()).split('\n'),
    identity: (id, x, count = 481) => {
      const [lo, hi] = stretch(x);
      const points = whole('count', count, 2, MOST_POINTS);
      if (
        typeof id !== 'string' ||
        !call(() => part.identityIds())
          .split('\n')
          .includes(id)
      ) {
        throw labError('bad-value', `bad identity "${shown(id)}"; allowed: the ids in identities()`);
      }
      return sides(call(() => part.identity(id, lo, hi, points)));
    },
    cascade: (shownFunction, start, weight, layers, framework = FRAMEWORKS[0]) => {
      const asked = engine.resolve([shownFunction]);
      const [z, w, n] = [number('start', start), number('weight', weight), whole('layers', layers, 1, MOST_LAYERS)];
      const place = FRAMEWORKS.indexOf(framework);
      if (place < 0) throw badValue('framework', framework, `one of ${FRAMEWORKS.join(', ')}`);
      const list = call(() => part.cascade(asked, z, w, n, place));
      return Array.from({ length: n }, (_, i) => step(list.subarray(4 * i, 4 * i + 4)));
    },
    network: (shownFunction, layers, seed, xs) => {
      const asked = engine.resolve([shownFunction]);
      const [n, chosen, points] = [whole('layers', layers, 1, MOST_LAYERS), whole('seed', seed, 0, LARGEST_SEED), numbers('xs', xs)];
      const list = call(() => part.network(asked, n, chosen, points));
      const [slope = NaN, intercept = NaN] = list;
      const column = (/** @type {number} */ i) => list.slice(2 + i * points.length, 2 + (i + 1) * points.length);
      return { slope, intercept, without: column(0), withFunction: column(1) };
    },
  };
}

/** @param {string} what @param {unknown} value @param {number} least @param {number} most */
function whole(what, value, least, most) {
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw badValue(what, value, `an integer from ${least} to ${most}`);
}

/** @param {Float64Array} list @returns {IdentitySides | undefined} */
function sides(list) {
  if (list.length === 0) return undefined;
  const [largest = NaN, at = NaN, units = NaN] = list;
  const n = (list.length - 3) / 3;
  const column = (/** @type {number} */ i) => list.slice(3 + i * n, 3 + (i + 1) * n);
  return { largest, at, units, xs: column(0), left: column(1), right: column(2) };
}

/** @param {Float64Array} row @returns {CascadeStep} */
function step([z = NaN, f = NaN, factor = NaN, product = NaN]) {
  return { z, f, factor, product };
}
