// The study: what is true of functions, beyond their values. It is given functions that the engine has resolved, and gives lists of numbers back.

import { affinePieces, normalNumbers, number, numbers, shown } from './arguments.js';
import { loadEngine } from './engine.js';
import { labError } from './errors.js';
import { stretch } from './flat.js';
import { guarded, once, start } from './guard.js';
import { reader } from './lists.js';
import { readFeatures, readProperties } from './properties.js';

/** @import { Engine, Study } from './types.js' */
/** @typedef {typeof import('../pkg/study.js')} Part */

/** The one study of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadStudy = once(() => Promise.all([loadEngine(), start(() => import('../pkg/study.js'))]).then(([engine, part]) => wrap(engine, part)));

/**
 * @param {Engine} engine
 * @param {Part} part
 * @returns {Study}
 */
function wrap(engine, part) {
  /** @template T @param {() => T} run */
  const call = (run) => guarded(part, run);

  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    features: (id, params, x) => {
      const [asked, kinks] = [engine.resolve([{ id, params: params ?? {} }]), engine.kinks(id, params)];
      const [lo, hi] = stretch(engine, x);
      const found = readFeatures(reader(call(() => part.features(asked, lo, hi))));
      return { ...found, kinks: kinks.filter((kink) => kink.x >= lo && kink.x <= hi) };
    },
    properties: (id, params, normal) => {
      const asked = engine.resolve([{ id, params: params ?? {} }]);
      const [mean = NaN, deviation = NaN] = normalNumbers(normal);
      return readProperties(reader(call(() => part.properties(asked, mean, deviation))));
    },
    difference: (first, second, x) => {
      const asked = engine.resolve([first, second]);
      const [lo, hi] = stretch(engine, x);
      const [largest = NaN, at = NaN] = call(() => part.difference(asked, lo, hi));
      return { largest, at };
    },
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
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      const list = call(() => part.maxout(weights, biases, points));
      const column = (/** @type {number} */ i) => list.slice(i * points.length, (i + 1) * points.length);
      return { f: column(0), df: column(1), winner: column(2) };
    },
  };
}
