/**
 * Error codes, each with an example in which the library throws it.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Row } from './row.js'
 * @import { Step } from './steps.js'
 */

import { crashed, start } from '../../lab/guard.js';
import { codeOf, importOf, run } from './steps.js';

/** The module that guards loads and crashes, as imported from a page in the same folder. */
const GUARD = './www/lab/guard.js';

/** @type {Record<string, Step>} */
const REFUSED = {
  'unknown-function': { call: 'evaluate', given: ['gelo', {}, [0, 1]] },
  'unknown-parameter': { call: 'evaluate', given: ['swish', { betta: 2 }, [0, 1]] },
  'bad-value': { call: 'evaluate', given: ['softplus', { beta: -1 }, [0, 1]] },
  'bad-range': {
    call: 'svg',
    given: [
      { functions: 'relu', x: [6, -6] },
      { width: 320, height: 200 },
    ],
  },
};

/** @param {Lab} lab @returns {Row[]} */
export function errorRows(lab) {
  const rows = [
    ...Object.entries(REFUSED).map(([name, step]) => ({ name, code: () => codeOf('lab', [step]), run: () => run(lab, [step]) })),
    {
      name: 'no-canvas',
      code: () =>
        "const canvas = document.createElement('canvas');\ncanvas.getContext('bitmaprenderer');\nlab.draw(canvas, { functions: 'relu' }, { width: 320, height: 200, pixelRatio: 1, theme: 'light' });",
      run() {
        const canvas = document.createElement('canvas');
        canvas.getContext('bitmaprenderer');
        return lab.draw(canvas, { functions: 'relu' }, { width: 320, height: 200, pixelRatio: 1, theme: 'light' });
      },
    },
    {
      name: 'load-failed',
      code: () => `${importOf('start', GUARD)}\nawait start(() => Promise.reject(new Error('404')));`,
      run: () => start(() => Promise.reject(new Error('404'))),
    },
    {
      name: 'crashed',
      code: () => `${importOf('crashed', GUARD)}\nthrow crashed('a report');`,
      run() {
        throw crashed('a report');
      },
    },
  ];
  return rows.map((row) => ({ ...row, act: 'run' }));
}
