// uPlot, set up for the same picture: no cursor, no legend, no points, the same lines and numerals.

import { HEIGHT, WIDTH, X, X_TICKS, Y, Y_TICKS, gelu, samples } from '../task.js';

/** @param {HTMLElement} node  that loads something @returns {Promise<void>} */
const arrival = (node) =>
  new Promise((resolve, reject) => {
    node.addEventListener('load', () => resolve());
    node.addEventListener('error', () => reject(new Error('uPlot is not there')));
    document.head.append(node);
  });

const ink = '#57606a';
const grid = { stroke: '#e7eaee', width: 1 };

/** @param {number[]} ticks */
const axis = (ticks) => ({
  stroke: ink,
  font: '12px system-ui, sans-serif',
  grid,
  ticks: { show: false },
  splits: () => ticks,
});

/** @type {import('../task.js').Create} */
export async function create(stage) {
  // The minified build, which is the lightest that it comes in, is a classic script.
  await Promise.all([
    arrival(Object.assign(document.createElement('script'), { src: '/node_modules/uplot/dist/uPlot.iife.min.js' })),
    arrival(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/node_modules/uplot/dist/uPlot.min.css' })),
  ]);
  /** @type {typeof import('uplot')} */
  const uPlot = Reflect.get(globalThis, 'uPlot');
  const xs = samples();
  const [f, df] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  const line = { stroke: '#0072b2', points: { show: false } };
  const plot = new uPlot(
    {
      width: WIDTH,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: [X[0], X[1]] }, y: { range: [Y[0], Y[1]] } },
      axes: [axis(X_TICKS), axis(Y_TICKS)],
      series: [{}, { ...line, width: 2, dash: [8, 5] }, { ...line, width: 2.5 }],
    },
    [xs, df, f],
    stage,
  );
  return (c) => {
    gelu(c, xs, f, df);
    // By itself it would draw in a microtask, out of sight of whoever takes the time.
    plot.batch(() => plot.setData([xs, df, f]));
  };
}
