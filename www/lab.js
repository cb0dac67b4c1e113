// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { bootEngine } from './lab/engine.js';
import { labError } from './lab/errors.js';
import { strictState } from './lab/state-shape.js';

/** @import { Entry, Frame, FunctionState, Lab, LabState, Surface } from './lab/types.js' */

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
  /** @param {string} text */
  const parse = (text) => /** @type {FunctionState[]} */ (guarded(() => engine.parse(String(text))));
  /** @param {LabState} state */
  const strict = (state) => strictState(state, parse);
  return {
    version: engine.version(),
    onCrash,
    parse,
    catalogue: () => structuredClone((catalogue ??= guarded(() => engine.catalogue()))),
    format: (functions) => guarded(() => engine.format(functions)),
    evaluate: (id, params, xs) => {
      const points = numbers('xs', xs);
      return guarded(() => engine.evaluate(functionState(id, params), points));
    },
    kinks: (id, params) => guarded(() => engine.kinks(functionState(id, params))),
    softmax: (logits, { temperature = 1 } = {}) =>
      guarded(() => engine.softmax(numbers('logits', logits), temperature)),
    maxout: (pieces, xs) => {
      const weights = numbers('pieces', pieces.map(([weight]) => weight));
      const biases = numbers('pieces', pieces.map(([, bias]) => bias));
      return guarded(() => engine.maxout(weights, biases, numbers('xs', xs)));
    },
    draw: (canvas, state, surface) => draw(engine, guarded, canvas, strict(state), surface),
    svg: (state, { width, height, theme }) => {
      const asked = theme ?? (state.theme === 'dark' ? 'dark' : 'light');
      return guarded(() => engine.svg(strict(state), width, height, asked));
    },
    thumbnail: (id, params, { width, height }) =>
      guarded(() => engine.thumbnail(functionState(id, params), width, height)),
    palette: (theme) => guarded(() => engine.palette(theme)),
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
  const [left, top, areaWidth, areaHeight, xLo, xHi, yLo, yHi] =
    /** @type {[number, number, number, number, number, number, number, number]} */ (/** @type {unknown} */ (frame));
  return {
    area: { left, top, width: areaWidth, height: areaHeight },
    x: [xLo, xHi],
    y: [yLo, yHi],
    functions: state.functions,
  };
}

/**
 * @param {string} id
 * @param {Record<string, number> | null | undefined} params
 * @returns {FunctionState}
 */
function functionState(id, params) {
  for (const [name, value] of Object.entries(params ?? {})) {
    if (typeof value !== 'number') {
      throw labError('bad-value', `bad value "${clipped(value)}" for "${clipped(name)}" of "${clipped(id)}"; allowed: a number`);
    }
  }
  return { id: String(id), params: params ?? {} };
}

/**
 * @param {string} what
 * @param {Float64Array | ArrayLike<number>} values
 */
function numbers(what, values) {
  if (values instanceof Float64Array) return values;
  if (Array.isArray(values) || ArrayBuffer.isView(values)) {
    return Float64Array.from(/** @type {ArrayLike<number>} */ (values));
  }
  throw labError('bad-value', `bad ${what} "${clipped(values)}"; allowed: a Float64Array or an array of numbers`);
}

/** @param {unknown} value */
function clipped(value) {
  return String(value).slice(0, 60);
}
