// What all contenders' pages have in common: the first picture, and one step in every animation frame with the time of its script.

import { coefficient } from './task.js';

/** @import { Create, Plot } from './task.js' */

/**
 * Sweeps the coefficient once.
 *
 * @param {Plot} plot
 * @param {number} steps
 * @returns {Promise<number[]>} what each step's script took, in ms
 */
function sweep({ draw }, steps) {
  /** @type {number[]} */
  const times = [];
  return new Promise((resolve, reject) => {
    async function step() {
      if (times.length === steps) {
        resolve(times);
        return;
      }
      const c = coefficient(times.length, steps);
      const start = performance.now();
      const drawing = draw(c);
      // Who answers with a promise goes on in microtasks, which are part of the work.
      if (drawing !== undefined) await drawing;
      times.push(performance.now() - start);
      requestAnimationFrame(() => step().catch(reject));
    }
    requestAnimationFrame(() => step().catch(reject));
  });
}

/**
 * Draws the first picture; from then on `bench` can be asked for more.
 * @param {Create} create
 */
export async function run(create) {
  const stage = /** @type {HTMLElement} */ (document.querySelector('#stage'));
  const plot = await create(stage);
  await plot.draw(coefficient(0, 1));
  performance.mark('drawn');
  const place = () => {
    const box = stage.getBoundingClientRect();
    return { x: box.left + scrollX, y: box.top + scrollY, width: box.width, height: box.height };
  };
  Object.assign(globalThis, {
    bench: { sweep: (/** @type {number} */ steps) => sweep(plot, steps), draw: plot.draw, at: plot.at, place },
  });
}
