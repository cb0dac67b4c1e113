// The laboratory as a JavaScript module: the mathematics and the drawing, without any page around it.
//
//     import { loadLab } from './lab.js';
//     const lab = await loadLab();
//     lab.evaluate('swish', { beta: 1.5 }, Float64Array.of(-1, 0, 1)).f;

import { loadEngine } from './lab/engine.js';
import { loadLessons } from './lab/lessons.js';
import { loadStudy } from './lab/study.js';

/** @import { Lab } from './lab/types.js' */

/** @type {Promise<Lab> | undefined} */
let loading;

/**
 * The one laboratory of this page; fetches and compiles all its parts at the first call.
 *
 * @returns {Promise<Lab>} rejects with code `load-failed`; a later call tries again
 */
export function loadLab() {
  loading ??= Promise.all([loadEngine(), loadStudy(), loadLessons()]).then(
    ([engine, study, lessons]) => ({ ...engine, ...study, ...lessons }),
    (reason) => {
      loading = undefined;
      throw reason;
    },
  );
  return loading;
}
