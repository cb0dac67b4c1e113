// Identities, gradients through layers, layers that collapse: looked at before they cross the border, named when they come back.

import * as part from '../pkg/lessons.js';
import { badValue, labError, number, numbers, shown } from './arguments.js';
import { FRAMEWORKS } from './catalogue.js';
import { stretch } from './flat.js';
import { guard } from './guard.js';
import { reader } from './lists.js';

/** @import { IdentitySides } from './lesson-types.js' */
/** @import { Engine, Lessons } from './types.js' */

const call = guard(part.panicReport);

/** Layers that one call computes. */
const MOST_LAYERS = 1000;
/** Points that one call computes. */
const MOST_POINTS = 100_000;
const LARGEST_SEED = 2 ** 32 - 1;

/** @param {Engine} engine @returns {Pick<Lessons, 'identities' | 'identity' | 'cascade' | 'network'>} */
export function identitiesAndLayers(engine) {
  const identities = () => call(() => part.identityIds()).split('\n');
  return {
    identities,
    identity: (id, x, count = 481) => {
      const [lo, hi] = stretch(engine, x);
      const points = whole('count', count, 2, MOST_POINTS);
      if (!identities().includes(id)) throw labError('bad-value', `bad identity "${shown(id)}"; allowed: the ids in identities()`);
      return sides(call(() => part.identity(id, lo, hi, points)));
    },
    cascade: (shownFunction, start, weight, layers, framework = FRAMEWORKS[0]) => {
      const asked = engine.resolve([shownFunction]);
      const [z, w, n] = [number('start', start), number('weight', weight), whole('layers', layers, 1, MOST_LAYERS)];
      const place = FRAMEWORKS.indexOf(framework);
      if (place < 0) throw badValue('framework', framework, `one of ${FRAMEWORKS.join(', ')}`);
      const { next } = reader(call(() => part.cascade(asked, z, w, n, place)));
      return Array.from({ length: n }, () => ({ z: next(), f: next(), factor: next(), product: next() }));
    },
    network: (shownFunction, layers, seed, xs) => {
      const asked = engine.resolve([shownFunction]);
      const [n, chosen, points] = [whole('layers', layers, 1, MOST_LAYERS), whole('seed', seed, 0, LARGEST_SEED), numbers('xs', xs)];
      const { next, column } = reader(call(() => part.network(asked, n, chosen, points)));
      return { slope: next(), intercept: next(), without: column(points.length), withFunction: column(points.length) };
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
  const { next, column } = reader(list);
  const n = (list.length - 3) / 3;
  return { largest: next(), at: next(), units: next(), xs: column(n), left: column(n), right: column(n) };
}
