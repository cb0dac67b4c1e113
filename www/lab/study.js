// The study: what is true of functions, beyond their values. It is given functions that the engine has resolved, and gives objects and numbers back.

import * as part from '../pkg/study.js';
import { loadEngine } from './engine.js';
import { stretch } from './flat.js';
import { guard, once, start } from './guard.js';
import { normalNumbers } from './lesson-arguments.js';

/** @import { Engine, Features, Properties, Study } from './types.js' */

const call = guard(part.panicReport);

/** The one study of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadStudy = once(() => Promise.all([loadEngine(), start(part.default)]).then(([engine]) => wrap(engine)));

/** @param {Engine} engine @returns {Study} */
function wrap(engine) {
  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    features: (id, params, x) => {
      const [asked, kinks] = [engine.resolve([{ id, params: params ?? {} }]), engine.kinks(id, params)];
      const [lo, hi] = stretch(engine, x);
      const found = /** @type {Omit<Features, 'kinks'>} */ (call(() => part.features(asked, lo, hi)));
      return { ...found, kinks: kinks.filter((kink) => kink.x >= lo && kink.x <= hi) };
    },
    properties: (id, params, normal) => {
      const asked = engine.resolve([{ id, params: params ?? {} }]);
      const [mean = NaN, deviation = NaN] = normalNumbers(normal);
      return /** @type {Properties} */ (call(() => part.properties(asked, mean, deviation)));
    },
  };
}
