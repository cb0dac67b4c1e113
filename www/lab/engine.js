// The engine: reads expressions, evaluates and draws. It is all that a picture needs.

import { isDark, numbers, size, surface, text } from './arguments.js';
import { flatChart } from './chart.js';
import { flatFunction, flatFunctions, flatState } from './flat.js';
import { guarded, onCrash, start } from './guard.js';

/** @import { ChartFrame, Engine, Entry, Frame, FunctionState, Surface } from './types.js' */
/** @typedef {typeof import('../pkg/engine.js')} Half */

/** @type {Promise<Engine> | undefined} */
let loading;

/**
 * The one engine of this page; fetched and compiled at the first call.
 *
 * @returns {Promise<Engine>} rejects with code `load-failed`; a later call tries again
 */
export function loadEngine() {
  loading ??= start(() => import('../pkg/engine.js')).then(wrap, (reason) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

/**
 * @param {Half} half
 * @returns {Engine}
 */
function wrap(half) {
  /** @type {Entry[] | undefined} */
  let catalogue;
  /** @template T @param {() => T} run */
  const call = (run) => guarded(half, run);
  /** @param {string} list */
  const parse = (list) => {
    const functions = text(list);
    return /** @type {FunctionState[]} */ (call(() => half.parse(functions)));
  };
  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    version: half.version(),
    onCrash,
    parse,
    catalogue: () => structuredClone((catalogue ??= call(() => half.catalogue()))),
    format: (functions) => {
      const all = flatFunctions(functions);
      return call(() => half.format(all.names, all.numbers));
    },
    resolve: (functions) => {
      const all = flatFunctions(functions);
      return call(() => half.resolve(all.names, all.numbers));
    },
    checkRange: (key, lo, hi) => call(() => half.checkRange(key, lo, hi)),
    evaluate: (id, params, xs) => {
      const [asked, points] = [flatFunction(id, params), numbers('xs', xs)];
      return call(() => half.evaluate(asked.names, asked.numbers, points));
    },
    kinks: (id, params) => {
      const asked = flatFunction(id, params);
      return call(() => half.kinks(asked.names, asked.numbers));
    },
    draw: (canvas, state, given) => draw(half, canvas, flatState(state, parse), surface(given)),
    chart: (canvas, given, place) => drawChart(half, canvas, flatChart(given), surface(place)),
    svg: (state, given) => {
      const { names, numbers: list } = flatState(state, parse);
      const { width, height, theme } = size(given);
      const dark = isDark(theme ?? (state.theme === 'dark' ? 'dark' : 'light'));
      return call(() => half.svg(names, list, width, height, dark));
    },
    thumbnail: (id, params, given) => {
      const [asked, { width, height }] = [flatFunction(id, params), size(given)];
      return call(() => half.thumbnail(asked.names, asked.numbers, width, height));
    },
    palette: (theme) => {
      const dark = isDark(theme);
      return call(() => half.palette(dark));
    },
  };
}

/**
 * @param {Half} half
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof flatState>} state
 * @param {Surface} surface
 * @returns {Frame | undefined}
 */
function draw(half, canvas, state, { width, height, pixelRatio, theme }) {
  const { names, numbers: list, functions } = state;
  const dark = theme === 'dark';
  const frame = guarded(half, () => half.draw(canvas, names, list, width, height, pixelRatio, dark));
  return frame && { ...placeOf(frame), functions };
}

/**
 * @param {Half} half
 * @param {HTMLCanvasElement} canvas
 * @param {Float64Array} chart
 * @param {Surface} surface
 * @returns {ChartFrame | undefined}
 */
function drawChart(half, canvas, chart, { width, height, pixelRatio, theme }) {
  const frame = guarded(half, () => half.chart(canvas, chart, width, height, pixelRatio, theme === 'dark'));
  return frame && placeOf(frame);
}

/** @param {Float64Array} frame @returns {ChartFrame} */
function placeOf(frame) {
  const [left = 0, top = 0, width = 0, height = 0, xLo = 0, xHi = 0, yLo = 0, yHi = 0] = frame;
  return { area: { left, top, width, height }, x: [xLo, xHi], y: [yLo, yHi] };
}
