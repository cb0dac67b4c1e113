// function-plot takes functions and samples them: `builtIn` with lines in place of interval arithmetic with rectangles, which is
// several times slower, one sample for every column; `draw()`, as its documentation says, when only the curves have changed.

import { run } from '../run.js';
import { BLUE, COLUMNS, DF, F, HEIGHT, WIDTH, X, Y, slope, value } from '../task.js';

/** @import { Create } from '../task.js' */

/** @type {Create} */
function create(stage) {
  // Its types lean on those of d3, which are not there.
  /** @type {any} */
  const functionPlot = Reflect.get(globalThis, 'functionPlot');
  let coefficient = 0;
  const line = {
    sampler: 'builtIn',
    graphType: 'polyline',
    nSamples: COLUMNS + 1,
    color: BLUE,
    skipTip: true,
  };
  const plot = functionPlot({
    target: stage,
    width: WIDTH,
    height: HEIGHT,
    grid: true,
    disableZoom: true,
    xAxis: { domain: [...X] },
    yAxis: { domain: [...Y] },
    data: [
      {
        ...line,
        fn: (/** @type {{ x: number }} */ { x }) => slope(coefficient, x),
        attr: { 'stroke-width': DF.width, 'stroke-dasharray': DF.dash.join() },
      },
      { ...line, fn: (/** @type {{ x: number }} */ { x }) => value(coefficient, x), attr: { 'stroke-width': F.width } },
    ],
  });
  const { margin, xScale, yScale } = plot.meta;
  return {
    draw: (c) => {
      coefficient = c;
      plot.draw();
    },
    at: (x, y) => [margin.left + xScale(x), margin.top + yScale(y)],
  };
}

run(create);
