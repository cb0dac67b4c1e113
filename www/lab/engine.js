// The engine: reads expressions, evaluates and draws. It is all that a picture needs.

import * as part from '../pkg/engine.js';
import { isDark, numbers, sheet, size, surface, text } from './arguments.js';
import { readCatalogue, readKinks } from './catalogue.js';
import { createLookUp, flatState, flatStrip, list, stretch } from './flat.js';
import { guard, onCrash, once, start } from './guard.js';
import { labelsOf, placeOf, readFunctions, writeFunctions } from './lists.js';

/** @import { Engine, Entry, FunctionState } from './types.js' */

/** Points that cross the border at a time: the program's memory stays small however many are asked for. */
const CHUNK = 1024;

const call = guard(part.panicReport);

/** The one engine of this page; fetched and compiled at the first call. Rejects with code `load-failed`. */
export const loadEngine = once(() => start(part.default).then(wrap));

/** @returns {Engine} */
function wrap() {
  /** @type {Entry[] | undefined} */
  let entries;
  const catalogue = () => (entries ??= readCatalogue(call(part.catalogueWords), call(part.catalogueNumbers)));
  /** @param {string} list */
  function parse(list) {
    const functions = text(list);
    const found = call(() => part.parse(functions));
    return readFunctions(found, catalogue());
  }
  const lookUp = createLookUp(catalogue, (names, values) => call(() => part.resolve(names, values)));
  const one = (/** @type {string} */ id, /** @type {FunctionState['params'] | null} */ params = {}) =>
    lookUp([{ id, params: params ?? {} }]);
  /** @type {Engine['resolve']} */
  const resolve = (functions) => {
    const numbers = lookUp(list('functions', functions));
    call(() => part.checkFunctions(numbers));
    return numbers;
  };
  /** @type {Engine['checkRange']} */
  const checkRange = (key, lo, hi) => call(() => part.checkRange(key, lo, hi));
  // Arguments are looked at before the guard is up: behind it, anything that throws counts as a crash.
  return {
    version: part.version(),
    onCrash,
    parse,
    catalogue: () => structuredClone(catalogue()),
    format: (functions) => writeFunctions(readFunctions(resolve(functions), catalogue()), catalogue()),
    resolve,
    checkRange,
    evaluate: (id, params, xs) => {
      const [asked, points] = [one(id, params), numbers('xs', xs)];
      const column = () => new Float64Array(points.length);
      const answer = { f: column(), df: column(), d2f: column() };
      // Even without any points the function is looked at.
      for (let start = 0; start === 0 || start < points.length; start += CHUNK) {
        const some = points.subarray(start, start + CHUNK);
        const all = call(() => part.evaluate(asked, some));
        Object.values(answer).forEach((values, i) => values.set(all.subarray(i * some.length, (i + 1) * some.length), start));
      }
      return answer;
    },
    difference: (first, second, x) => {
      const [asked, [lo, hi]] = [lookUp(list('functions', [first, second])), stretch({ checkRange }, x)];
      const [largest = NaN, at = NaN] = call(() => part.difference(asked, lo, hi));
      return { largest, at };
    },
    kinks: (id, params) => {
      const asked = one(id, params);
      return readKinks(call(() => part.kinks(asked)));
    },
    draw: (canvas, state, given) => {
      const { numbers: flat, functions } = flatState(state, { parse, resolve: lookUp });
      const { width, height, pixelRatio, scale, dark, colours, family } = surface(given);
      const frame = call(() => part.draw(canvas, flat, width, height, pixelRatio, scale, dark, colours, family));
      const place = placeOf(frame);
      return place && { ...place, functions, labels: labelsOf(frame) };
    },
    drawStrip: (canvas, strip, given) => {
      const flat = flatStrip(strip, { resolve: lookUp });
      const { width, height, pixelRatio, scale, dark, colours } = surface(given);
      return call(() => part.drawStrip(canvas, flat, width, height, pixelRatio, scale, dark, colours));
    },
    forget: (canvas) => call(() => part.forget(canvas)),
    svg: (state, given) => {
      const { numbers: flat } = flatState(state, { parse, resolve: lookUp });
      const { width, height, scale, dark, colours } = sheet(given, state);
      return call(() => part.svg(flat, width, height, scale, dark, colours));
    },
    thumbnail: (id, params, given) => {
      const [asked, { width, height }] = [one(id, params), size(given)];
      return call(() => part.thumbnail(asked, width, height));
    },
    palette: (theme) => {
      const dark = isDark(theme);
      const colours = call(() => part.palette(dark));
      return Array.from(colours, (colour) => `#${colour.toString(16).padStart(6, '0')}`);
    },
  };
}
