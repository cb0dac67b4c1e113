// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { loadEngine } from './lab/engine.js';
import { once } from './lab/guard.js';
import { loadLessons } from './lab/lessons.js';
import { loadStudy } from './lab/study.js';

/** @import { Lab } from './lab/types.js' */

/** The one laboratory of this page; fetches and compiles all its parts at the first call. Rejects with code `load-failed`. */
export const loadLab = once(async () => {
  const [engine, study, lessons] = await Promise.all([loadEngine(), loadStudy(), loadLessons()]);
  return /** @type {Lab} */ ({ ...engine, ...study, ...lessons });
});
