// The lessons: charts of given points, approximations, identities, layers upon layers, softmax and maxout. Like the study they are given
// functions that the engine has resolved.

import * as part from '../pkg/lessons.js';
import { approximations } from './approximation.js';
import { surface } from './arguments.js';
import { flatChart } from './chart.js';
import { convexFits } from './convex-fit.js';
import { loadEngine } from './engine.js';
import { stretch } from './flat.js';
import { placeOf } from './frame.js';
import { guarded, once, start } from './guard.js';
import { identitiesAndLayers } from './layers.js';
import { maxouts } from './maxout.js';
import { softmaxes } from './softmax.js';

/** @import { Engine, Lessons } from './types.js' */

/** The one set of lessons of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadLessons = once(() => Promise.all([loadEngine(), start(part.default)]).then(([engine]) => wrap(engine)));

/**
 * @param {Engine} engine
 * @returns {Lessons}
 */
function wrap(engine) {
  /** @template T @param {() => T} run */
  const call = (run) => guarded(part.panicReport, run);
  /** @param {readonly number[]} x */
  const within = (x) => stretch(engine, x);
  return {
    chart: (canvas, given, place) => {
      const [chart, { width, height, pixelRatio, scale, theme, colours }] = [flatChart(given), surface(place)];
      const [isDark, own] = [theme === 'dark', Float64Array.from(colours ?? [])];
      return placeOf(call(() => part.chart(canvas, chart, width, height, pixelRatio, scale, isDark, own)));
    },
    forgetChart: (canvas) => call(() => part.forgetChart(canvas)),
    ...approximations(engine, call, within),
    ...identitiesAndLayers(engine, call, within),
    ...maxouts(call, within),
    ...convexFits(engine, call, within),
    ...softmaxes(call),
  };
}
