// uPlot, set up for the same picture: no cursor, no legend, no points, the same lines and numerals; `setData` as documented.
// Its minified build, which is the lightest that it comes in, is a classic script.

import { run } from '../run.js';
import { BLUE, DF, F, HEIGHT, WIDTH, X, X_TICKS, Y, Y_TICKS, gelu, samples } from '../task.js';

/** @import { Create } from '../task.js' */

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

/** @type {Create} */
function create(stage) {
  /** @type {typeof import('uplot')} */
  const uPlot = Reflect.get(globalThis, 'uPlot');
  const xs = samples();
  const [f, df] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  const line = { stroke: BLUE, points: { show: false } };
  const plot = new uPlot(
    {
      width: WIDTH,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: { x: { time: false, range: [X[0], X[1]] }, y: { range: [Y[0], Y[1]] } },
      axes: [axis(X_TICKS), axis(Y_TICKS)],
      series: [{}, { ...line, ...DF }, { ...line, ...F }],
    },
    [xs, df, f],
    stage,
  );
  return {
    draw: (c) => {
      gelu(c, xs, f, df);
      // By itself it would draw in a microtask, out of sight of whoever takes the time.
      plot.batch(() => plot.setData([xs, df, f]));
    },
    at: (x, y) => [plot.valToPos(x, 'x', true) / devicePixelRatio, plot.valToPos(y, 'y', true) / devicePixelRatio],
  };
}

run(create);
