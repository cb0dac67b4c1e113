// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { affinePieces, functionState, number, numbers, size, surface, text } from './lab/arguments.js';
import { bootEngine } from './lab/engine.js';
import { strictState } from './lab/state-shape.js';

/** @import { Entry, Evaluation, Frame, FunctionState, Kink, Lab, LabState, Surface } from './lab/types.js' */

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
    format: (functions) => guarded(() => engine.format(functions)),
    evaluate: (id, params, xs) => {
      const [shown, points] = [functionState(id, params), numbers('xs', xs)];
      return guarded(() => engine.evaluate(shown, points));
    },
    kinks: (id, params) => {
      const shown = functionState(id, params);
      return guarded(() => engine.kinks(shown));
    },
    softmax: (logits, options) => {
      const [zs, temperature] = [numbers('logits', logits), number('temperature', options?.temperature ?? 1)];
      return guarded(() => engine.softmax(zs, temperature));
    },
    maxout: (pieces, xs) => {
      const [[weights, biases], points] = [affinePieces(pieces), numbers('xs', xs)];
      return guarded(() => engine.maxout(weights, biases, points));
    },
    draw: (canvas, state, given) => draw(engine, guarded, canvas, strictState(state, parse), surface(given)),
    svg: (state, given) => {
      const strict = strictState(state, parse);
      const { width, height, theme } = size(given);
      const asked = text(theme ?? (state.theme === 'dark' ? 'dark' : 'light'));
      return guarded(() => engine.svg(strict, width, height, asked));
    },
    thumbnail: (id, params, given) => {
      const [shown, { width, height }] = [functionState(id, params), size(given)];
      return guarded(() => engine.thumbnail(shown, width, height));
    },
    palette: (theme) => {
      const asked = text(theme);
      return guarded(() => engine.palette(asked));
    },
  };
}

/**
 * @param {typeof import('./pkg/activation_lab.js')} engine
 * @param {<T>(call: () => T) => T} guarded
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof strictState>} state
 * @param {Surface} surface
 * @returns {Frame | undefined}
 */
function draw(engine, guarded, canvas, state, { width, height, pixelRatio, theme }) {
  const frame = guarded(() => engine.draw(canvas, state, width, height, pixelRatio, theme));
  if (!frame) return undefined;
  const [left, top, areaWidth, areaHeight, xLo, xHi, yLo, yHi] = frame;
  return {
    area: { left, top, width: areaWidth, height: areaHeight },
    x: [xLo, xHi],
    y: [yLo, yHi],
    functions: state.functions,
  };
}
