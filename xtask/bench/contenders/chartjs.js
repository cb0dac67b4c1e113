// Chart.js as its page on performance recommends: no animation, no parsing, normalised data, no points, ticks that need no
// search; the points are changed in place and drawn by `update('none')`, which draws before it returns.

import { run } from '../run.js';
import { BLUE, DF, F, HEIGHT, WIDTH, X, X_TICKS, Y, Y_TICKS, canvas, gelu, samples } from '../task.js';

/** @import { Create } from '../task.js' */

/** @param {readonly [number, number]} range @param {number[]} ticks */
const scale = ([min, max], ticks) => ({
  type: /** @type {const} */ ('linear'),
  min,
  max,
  ticks: { stepSize: (max - min) / (ticks.length - 1), minRotation: 0, maxRotation: 0, autoSkip: false, color: '#57606a' },
  grid: { color: '#e7eaee', drawTicks: false },
});

/** @type {Create} */
function create(stage) {
  /** @type {{ Chart: typeof import('chart.js').Chart }} */
  const { Chart } = /** @type {any} */ (globalThis);
  const xs = samples();
  const [f, df] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  const points = () => Array.from(xs, (x) => ({ x, y: 0 }));
  const [onF, onDf] = [points(), points()];
  const node = canvas();
  // It multiplies by the pixel ratio itself.
  Object.assign(node, { width: WIDTH, height: HEIGHT });
  stage.append(node);
  const chart = new Chart(node, {
    type: 'line',
    data: {
      // The first is on top.
      datasets: [
        { data: onF, borderWidth: F.width },
        { data: onDf, borderWidth: DF.width, borderDash: DF.dash },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      parsing: false,
      normalized: true,
      events: [],
      elements: { point: { radius: 0 }, line: { borderColor: BLUE, tension: 0 } },
      scales: { x: scale(X, X_TICKS), y: scale(Y, Y_TICKS) },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  });
  const pixel = (/** @type {'x' | 'y'} */ axis, /** @type {number} */ at) => chart.scales[axis]?.getPixelForValue(at) ?? NaN;
  return {
    draw: (c) => {
      gelu(c, xs, f, df);
      for (let i = 0; i < xs.length; i++) {
        /** @type {{ y: number }} */ (onF[i]).y = /** @type {number} */ (f[i]);
        /** @type {{ y: number }} */ (onDf[i]).y = /** @type {number} */ (df[i]);
      }
      chart.update('none');
    },
    at: (x, y) => [pixel('x', x), pixel('y', y)],
  };
}

run(create);
