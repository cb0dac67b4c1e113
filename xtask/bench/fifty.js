// Fifty of this project's elements on one page: which of them draw, and what they weigh once the reader has seen them all.

import { loadLab } from '../../www/lab.js';

const COUNT = 50;

/** Canvases in the document that bear a curve. @type {Set<HTMLCanvasElement>} */
const drawn = new Set();
const { stroke } = CanvasRenderingContext2D.prototype;
CanvasRenderingContext2D.prototype.stroke = function (/** @type {any[]} */ ...path) {
  if (this.canvas.isConnected) drawn.add(this.canvas);
  return Reflect.apply(stroke, this, path);
};

const { ActivationPlot } = await import('../../www/activation-plot.js');
const lab = await loadLab();
const ids = lab.catalogue().map(({ id }) => id);
const plots = Array.from({ length: COUNT }, (_, i) => {
  const plot = new ActivationPlot();
  plot.setAttribute('functions', `${ids[i % ids.length]}`);
  return plot;
});
document.body.append(...plots);
await Promise.all(plots.map(({ ready }) => ready));

const frame = () => new Promise(requestAnimationFrame);

/** @returns {Promise<number>} how many have drawn of those that have not been in sight */
async function needless() {
  for (let i = 0; i < 10; i++) await frame();
  // What is just below the window is drawn as well, for those who scroll.
  const near = innerHeight + 200;
  const inSight = plots.filter((plot) => plot.getBoundingClientRect().top < near).length;
  return Math.max(0, drawn.size - inSight);
}

/** Reads the page to its end. @returns {Promise<number>} how many have drawn by then */
async function scroll() {
  for (const plot of plots) {
    plot.scrollIntoView();
    await frame();
    await frame();
  }
  return drawn.size;
}

Object.assign(globalThis, { bench: { needless, scroll } });
