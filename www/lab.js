// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { loadEngine } from './lab/engine.js';
import { once } from './lab/guard.js';
import { loadLessons } from './lab/lessons.js';
import { loadStudy } from './lab/study.js';
import { readFunctions } from './state/reading/expressions.js';

/** @import { Lab, LabState } from './lab/types.js' */

/** The one laboratory of this page; fetches and compiles all its parts at the first call. Rejects with code `load-failed`. */
export const loadLab = once(async () => {
  const [engine, study, lessons] = await Promise.all([loadEngine(), loadStudy(), loadLessons()]);
  const lab = { ...engine, ...study, ...lessons };
  const parse = (/** @type {string} */ text) => readFunctions(text, engine);
  /** @template {LabState} S @param {S} state */
  const parsed = (state) => (typeof state?.functions === 'string' ? { ...state, functions: parse(state.functions) } : state);
  /** @type {Lab} */
  const written = {
    ...lab,
    parse,
    draw: (canvas, state, surface) => lab.draw(canvas, parsed(state), surface),
    svg: (state, size) => lab.svg(parsed(state), size),
  };
  return written;
});
