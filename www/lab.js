// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { affinePieces, badValue, isDark, number, numbers, size, surface, text } from './lab/arguments.js';
import { flatChart } from './lab/chart.js';
import { bootEngine } from './lab/engine.js';
import { ends, flatFunction, flatFunctions, flatState } from './lab/flat.js';
import { namedProperties } from './lab/properties.js';

/** @import { ChartFrame, Entry, Frame, FunctionState, Lab, Surface } from './lab/types.js' */

/** @type {Promise<Lab> | undefined} */
let loading;

/**
 * The one laboratory of this page; fetches and compiles the engine at the first call.
 *
 * @returns {Promise<Lab>} rejects with code `load-failed`; a later call tries again
 */
export function loadLab() {
  loading ??= bootEngine().then(laboratory, (reason) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

/**
 * @param {Awaited<ReturnType<typeof bootEngine>>} boot
 * @returns {Lab}
 */
function laboratory({ engine, guarded, onCrash }) {
  /** @type {Entry[] | undefined} */
  let catalogue;
  /** @param {string} list */
  const parse = (list) => {
    const functions = text(list);
    return /** @type {FunctionState[]} */ (guarded(() => engine.parse(functions)));
  };
  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    version: engine.version(),
    onCrash,
    parse,
    catalogue: () => structuredClone((catalogue ??= guarded(() => engine.catalogue()))),
    format: (functions) => {
      const all = flatFunctions(functions);
      return guarded(() => engine.format(all.names, all.numbers));
    },
    evaluate: (id, params, xs) => {
      const [asked, points] = [flatFunction(id, params), numbers('xs', xs)];
      return guarded(() => engine.evaluate(asked.names, asked.numbers, points));
    },
    kinks: (id, params) => {
      const asked = flatFunction(id, params);
      return guarded(() => engine.kinks(asked.names, asked.numbers));
    },
    features: (id, params, x) => {
      const [asked, [lo = NaN, hi = NaN]] = [flatFunction(id, params), ends('x', x)];
      return guarded(() => engine.features(asked.names, asked.numbers, lo, hi));
    },
    properties: (id, params, normal) => {
      const asked = flatFunction(id, params);
      const [mean, deviation] = [number('mean', normal?.mean ?? 0), number('deviation', normal?.deviation ?? 1)];
      if (!(Number.isFinite(mean) && deviation > 0 && deviation < Infinity)) throw badValue('normal', normal, 'a finite mean and a deviation above 0');
      return namedProperties(guarded(() => engine.properties(asked.names, asked.numbers, mean, deviation)));
    },
    difference: (first, second, x) => {
      const [asked, [lo = NaN, hi = NaN]] = [flatFunctions([first, second]), ends('x', x)];
      return guarded(() => engine.difference(asked.names, asked.numbers, lo, hi));
    },
    softmax: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), number('temperature', options?.temperature ?? 1)];
      return guarded(() => engine.softmax(zs, temperature));
    },
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      return guarded(() => engine.maxout(weights, biases, points));
    },
    draw: (canvas, state, given) => draw(engine, guarded, canvas, flatState(state, parse), surface(given)),
    chart: (canvas, given, place) => drawChart(engine, guarded, canvas, flatChart(given), surface(place)),
    svg: (state, given) => {
      const { names, numbers: list } = flatState(state, parse);
      const { width, height, theme } = size(given);
      const dark = isDark(theme ?? (state.theme === 'dark' ? 'dark' : 'light'));
      return guarded(() => engine.svg(names, list, width, height, dark));
    },
    thumbnail: (id, params, given) => {
      const [asked, { width, height }] = [flatFunction(id, params), size(given)];
      return guarded(() => engine.thumbnail(asked.names, asked.numbers, width, height));
    },
    palette: (theme) => {
      const dark = isDark(theme);
      return guarded(() => engine.palette(dark));
    },
  };
}

/**
 * @param {typeof import('./pkg/activation_lab.js')} engine
 * @param {<T>(call: () => T) => T} guarded
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof flatState>} state
 * @param {Surface} surface
 * @returns {Frame | undefined}
 */
function draw(engine, guarded, canvas, state, { width, height, pixelRatio, theme }) {
  const { names, numbers: list, functions } = state;
  const dark = theme === 'dark';
  const frame = guarded(() => engine.draw(canvas, names, list, width, height, pixelRatio, dark));
  return frame && { ...placeOf(frame), functions };
}

/**
 * @param {typeof import('./pkg/activation_lab.js')} engine
 * @param {<T>(call: () => T) => T} guarded
 * @param {HTMLCanvasElement} canvas
 * @param {Float64Array} chart
 * @param {Surface} surface
 * @returns {ChartFrame | undefined}
 */
function drawChart(engine, guarded, canvas, chart, { width, height, pixelRatio, theme }) {
  const frame = guarded(() => engine.chart(canvas, chart, width, height, pixelRatio, theme === 'dark'));
  return frame && placeOf(frame);
}

/** @param {Float64Array} frame @returns {ChartFrame} */
function placeOf(frame) {
  const [left = 0, top = 0, width = 0, height = 0, xLo = 0, xHi = 0, yLo = 0, yHi = 0] = frame;
  return { area: { left, top, width, height }, x: [xLo, xHi], y: [yLo, yHi] };
}
