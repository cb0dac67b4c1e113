// Runs the contender that the address names, one step in every animation frame, and takes the time of its script.

import { coefficient } from './task.js';

/** @import { Create } from './task.js' */

const name = location.hash.slice(1);
const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));

/**
 * Sweeps the coefficient once.
 *
 * @param {(c: number) => void} draw
 * @param {number} steps
 * @returns {Promise<number[]>} what each step's script took, in ms
 */
function sweep(draw, steps) {
  /** @type {number[]} */
  const times = [];
  return new Promise((resolve) => {
    function step() {
      if (times.length === steps) {
        resolve(times);
        return;
      }
      const c = coefficient(times.length, steps);
      const start = performance.now();
      draw(c);
      times.push(performance.now() - start);
      requestAnimationFrame(step);
    }
    requestAnimationFrame(step);
  });
}

/** @type {{ create: Create }} */
const { create } = await import(`./contenders/${name}.js`);
const draw = await create(stage);
draw(coefficient(0, 1));
// The last that the page does: whoever waits for it can begin.
Object.assign(globalThis, { bench: { sweep: (/** @type {number} */ steps) => sweep(draw, steps) } });
