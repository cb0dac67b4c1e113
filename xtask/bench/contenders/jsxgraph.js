// JSXGraph with curves of given points, in half the time of `functiongraph`, which samples by its own rule: `updateDataArray`
// hands over the columns, and `fullUpdate` of a curve leaves the rest of the board alone.

import { run } from '../run.js';
import { BLUE, DF, F, X, Y, gelu, samples } from '../task.js';

/** @import { Create } from '../task.js' */

/** @type {Create} */
function create(stage) {
  /** @type {any} */
  const JXG = Reflect.get(globalThis, 'JXG');
  const xs = samples();
  const [f, df] = [new Float64Array(xs.length), new Float64Array(xs.length)];
  /** Whole lines, as a grid. @param {number} ticksDistance */
  const ticks = (ticksDistance) => ({
    ticks: {
      ticksDistance,
      insertTicks: false,
      minorTicks: 0,
      majorHeight: -1,
      strokeColor: '#e7eaee',
      strokeOpacity: 1,
      label: { color: '#57606a' },
    },
  });
  const board = JXG.JSXGraph.initBoard(stage, {
    boundingbox: [X[0], Y[1], X[1], Y[0]],
    axis: true,
    defaultAxes: { x: ticks(2), y: ticks(1) },
    showCopyright: false,
    showNavigation: false,
    showInfobox: false,
    pan: { enabled: false },
    zoom: { enabled: false, wheel: false },
    registerEvents: false,
  });
  const line = { strokeColor: BLUE, highlight: false, fixed: true };
  /** @param {Float64Array} ys @param {object} stroke */
  const curve = (ys, stroke) => {
    const made = board.create('curve', [[], []], { ...line, ...stroke });
    made.updateDataArray = () => {
      made.dataX = xs;
      made.dataY = ys;
    };
    return made;
  };
  const curves = [curve(df, { strokeWidth: DF.width, dash: 2, dashScale: false }), curve(f, { strokeWidth: F.width })];
  return {
    draw: (c) => {
      gelu(c, xs, f, df);
      for (const each of curves) each.fullUpdate();
    },
    at: (x, y) => {
      const [, left, top] = new JXG.Coords(JXG.COORDS_BY_USER, [x, y], board).scrCoords;
      return [left, top];
    },
  };
}

run(create);
