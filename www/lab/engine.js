// The engine: reads expressions, evaluates and draws. It is all that a picture needs.

import { isDark, numbers, ownColours, size, surface, text } from './arguments.js';
import { flatFunction, flatFunctions, flatState } from './flat.js';
import { placeOf } from './frame.js';
import { guarded, onCrash, once, start } from './guard.js';

/** @import { Engine, Entry, Frame, FunctionState, Surface } from './types.js' */
/** @typedef {typeof import('../pkg/engine.js')} Part */

/** The one engine of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadEngine = once(() => start(() => import('../pkg/engine.js')).then(wrap));

/**
 * @param {Part} part
 * @returns {Engine}
 */
function wrap(part) {
  /** @type {Entry[] | undefined} */
  let catalogue;
  /** @template T @param {() => T} run */
  const call = (run) => guarded(part, run);
  /** @param {string} list */
  const parse = (list) => {
    const functions = text(list);
    return /** @type {FunctionState[]} */ (call(() => part.parse(functions)));
  };
  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    version: part.version(),
    onCrash,
    parse,
    catalogue: () => structuredClone((catalogue ??= call(() => part.catalogue()))),
    format: (functions) => {
      const all = flatFunctions(functions);
      return call(() => part.format(all.names, all.numbers));
    },
    resolve: (functions) => {
      const all = flatFunctions(functions);
      return call(() => part.resolve(all.names, all.numbers));
    },
    checkRange: (key, lo, hi) => call(() => part.checkRange(key, lo, hi)),
    evaluate: (id, params, xs) => {
      const [asked, points] = [flatFunction(id, params), numbers('xs', xs)];
      return call(() => part.evaluate(asked.names, asked.numbers, points));
    },
    kinks: (id, params) => {
      const asked = flatFunction(id, params);
      return call(() => part.kinks(asked.names, asked.numbers));
    },
    draw: (canvas, state, given) => draw(part, canvas, flatState(state, parse), surface(given)),
    forget: (canvas) => call(() => part.forget(canvas)),
    svg: (state, given) => {
      const { names, numbers: list } = flatState(state, parse);
      const { width, height, theme, colours } = size(given);
      const dark = isDark(theme ?? (state.theme === 'dark' ? 'dark' : 'light'));
      const own = ownColours(colours);
      return call(() => part.svg(names, list, width, height, dark, own));
    },
    thumbnail: (id, params, given) => {
      const [asked, { width, height }] = [flatFunction(id, params), size(given)];
      return call(() => part.thumbnail(asked.names, asked.numbers, width, height));
    },
    palette: (theme) => {
      const dark = isDark(theme);
      return call(() => part.palette(dark));
    },
  };
}

/**
 * @param {Part} part
 * @param {HTMLCanvasElement} canvas
 * @param {ReturnType<typeof flatState>} state
 * @param {Surface} surface
 * @returns {Frame | undefined}
 */
function draw(part, canvas, state, { width, height, pixelRatio, theme, colours, family }) {
  const { names, numbers: list, functions } = state;
  const dark = theme === 'dark';
  const frame = guarded(part, () => part.draw(canvas, names, list, width, height, pixelRatio, dark, colours, family));
  return frame && { ...placeOf(frame), functions };
}
