// The lessons: charts of given points, plots with words around them, approximations, identities, layers upon layers, softmax and maxout.
// Like the study they are given functions that the engine has resolved.

import * as part from '../pkg/lessons.js';
import { approximations } from './approximation.js';
import { sheet, surface } from './arguments.js';
import { flatChart, flatLabels } from './chart.js';
import { convexFits } from './convex-fit.js';
import { loadEngine } from './engine.js';
import { flatState } from './flat.js';
import { guard, once, start } from './guard.js';
import { identitiesAndLayers } from './layers.js';
import { placeOf } from './lists.js';
import { maxouts } from './maxout.js';
import { softmaxes } from './softmax.js';

/** @import { Engine, LabelledPlots, Lessons } from './types.js' */

const call = guard(part.panicReport);

/** The one set of lessons of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadLessons = once(() => Promise.all([loadEngine(), start(part.default)]).then(([engine]) => wrap(engine)));

/** @param {Engine} engine @returns {Lessons} */
const wrap = (engine) => ({
  chart: (canvas, given, place) => {
    const [chart, { words, legend }] = [flatChart(given), flatLabels(place.labels)];
    const { width, height, pixelRatio, scale, dark, colours } = surface(place);
    return placeOf(
      call(() => part.chart(canvas, chart.words, chart.numbers, words, legend, width, height, pixelRatio, scale, dark, colours)),
    );
  },
  chartSvg: (given, place) => {
    const [chart, { width, height, scale, dark, colours }] = [flatChart(given), sheet(place)];
    const { words, legend } = flatLabels(place.labels);
    return call(() => part.chartSvg(chart.words, chart.numbers, words, legend, width, height, scale, dark, colours));
  },
  forgetChart: (canvas) => call(() => part.forgetChart(canvas)),
  ...labelledPlots(engine),
  ...approximations(engine),
  ...identitiesAndLayers(engine),
  ...maxouts(engine),
  ...convexFits(engine),
  ...softmaxes,
});

/** Plots with words around them. Whatever has none, the engine draws alone. @param {Engine} engine @returns {LabelledPlots} */
const labelledPlots = (engine) => ({
  draw(canvas, state, given) {
    if (given?.labels === undefined) return engine.draw(canvas, state, given);
    const { numbers, functions } = flatState(state, engine);
    const [{ width, height, pixelRatio, dark, colours, family }, { words, legend }] = [surface(given), flatLabels(given.labels)];
    const place = placeOf(call(() => part.labelledPlot(canvas, numbers, words, legend, width, height, pixelRatio, dark, colours, family)));
    return place && { ...place, functions, labels: [] };
  },
  svg(state, given) {
    if (given?.labels === undefined) return engine.svg(state, given);
    const { numbers } = flatState(state, engine);
    const [{ width, height, scale, dark, colours }, { words, legend }] = [sheet(given, state), flatLabels(given.labels)];
    return call(() => part.labelledSvg(numbers, words, legend, width, height, scale, dark, colours));
  },
  forget(canvas) {
    engine.forget(canvas);
    call(() => part.forgetChart(canvas));
  },
});
