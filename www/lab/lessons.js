// The lessons: charts of given points, plots with words around them, approximations, identities, layers upon layers, softmax and maxout. Like the study they are given
// functions that the engine has resolved.

import * as part from '../pkg/lessons.js';
import { approximations } from './approximation.js';
import { isDark, magnification, ownColours, size, surface } from './arguments.js';
import { flatChart } from './chart.js';
import { convexFits } from './convex-fit.js';
import { loadEngine } from './engine.js';
import { stretch } from './flat.js';
import { placeOf } from './frame.js';
import { guarded, once, start } from './guard.js';
import { flatLabels } from './labels.js';
import { labelledPlots } from './labelled.js';
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
      const [{ words, legend }, own] = [flatLabels(place.labels), Float64Array.from(colours ?? [])];
      const dark = theme === 'dark';
      return placeOf(
        call(() => part.chart(canvas, chart.words, chart.numbers, words, legend, width, height, pixelRatio, scale, dark, own)),
      );
    },
    chartSvg: (given, place) => {
      const [chart, { width, height, theme = 'light', colours, scale, labels }] = [flatChart(given), size(place)];
      const [dark, large, own] = [isDark(theme), magnification(scale), Float64Array.from(ownColours(colours) ?? [])];
      const { words, legend } = flatLabels(labels);
      return call(() => part.chartSvg(chart.words, chart.numbers, words, legend, width, height, large, dark, own));
    },
    forgetChart: (canvas) => call(() => part.forgetChart(canvas)),
    ...labelledPlots(engine, call),
    ...approximations(engine, call, within),
    ...identitiesAndLayers(engine, call, within),
    ...maxouts(call, within),
    ...convexFits(engine, call, within),
    ...softmaxes(call),
  };
}
