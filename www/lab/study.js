// The study: what is true of functions, beyond their values. It is given functions that the engine has resolved, and gives lists of numbers back.

import { affinePieces, badValue, number, numbers, shown } from './arguments.js';
import { loadEngine } from './engine.js';
import { labError } from './errors.js';
import { ends } from './flat.js';
import { guarded, start } from './guard.js';
import { lessons } from './lessons.js';
import { reader } from './lists.js';
import { readFeatures, readProperties } from './properties.js';

/** @import { Engine, Study } from './types.js' */
/** @typedef {typeof import('../pkg/study.js')} Half */

/** @type {Promise<Study> | undefined} */
let loading;

/**
 * The one study of this page; fetched and compiled at the first call.
 *
 * @returns {Promise<Study>} rejects with code `load-failed`; a later call tries again
 */
export function loadStudy() {
  loading ??= Promise.all([loadEngine(), start(() => import('../pkg/study.js'))]).then(
    ([engine, half]) => wrap(engine, half),
    (reason) => {
      loading = undefined;
      throw reason;
    },
  );
  return loading;
}

/**
 * @param {Engine} engine
 * @param {Half} half
 * @returns {Study}
 */
function wrap(engine, half) {
  /** @template T @param {() => T} run */
  const call = (run) => guarded(half, run);
  /** @param {readonly number[]} x @returns {[number, number]} */
  function stretch(x) {
    const [lo = NaN, hi = NaN] = ends('x', x);
    engine.checkRange('x', lo, hi);
    return [lo, hi];
  }

  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    features: (id, params, x) => {
      const [asked, kinks] = [engine.resolve([{ id, params: params ?? {} }]), engine.kinks(id, params)];
      const [lo, hi] = stretch(x);
      const found = readFeatures(reader(call(() => half.features(asked, lo, hi))));
      return { ...found, kinks: kinks.filter((kink) => kink.x >= lo && kink.x <= hi) };
    },
    properties: (id, params, normal) => {
      const asked = engine.resolve([{ id, params: params ?? {} }]);
      const [mean, deviation] = [number('mean', normal?.mean ?? 0), number('deviation', normal?.deviation ?? 1)];
      if (!(Number.isFinite(mean) && deviation > 0 && deviation < Infinity)) throw badValue('normal', normal, 'a finite mean and a deviation above 0');
      return readProperties(reader(call(() => half.properties(asked, mean, deviation))));
    },
    difference: (first, second, x) => {
      const asked = engine.resolve([first, second]);
      const [lo, hi] = stretch(x);
      const [largest = NaN, at = NaN] = call(() => half.difference(asked, lo, hi));
      return { largest, at };
    },
    softmax: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), number('temperature', options?.temperature ?? 1)];
      if (!(temperature > 0 && temperature < Infinity)) {
        throw labError('bad-value', `bad value "${shown(temperature)}" for "temperature" of "softmax"; allowed: above 0`);
      }
      const list = call(() => half.softmax(zs, temperature));
      const n = zs.length;
      const part = (/** @type {number} */ i) => list.slice(1 + i * n, 1 + (i + 1) * n);
      const jacobian = Array.from({ length: n }, (_, row) => part(2 + row));
      return { probabilities: part(0), logProbabilities: part(1), entropy: list[0] ?? NaN, jacobian };
    },
    ...lessons(engine, half, call, stretch),
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      const list = call(() => half.maxout(weights, biases, points));
      const column = (/** @type {number} */ i) => list.slice(i * points.length, (i + 1) * points.length);
      return { f: column(0), df: column(1), winner: column(2) };
    },
  };
}
