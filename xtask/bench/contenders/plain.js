// A page written by hand for this one plot: as little as draws the same picture.

import { run } from '../run.js';
import { BLUE, DF, F, HEIGHT, LEAN, WIDTH, X, X_TICKS, Y, Y_TICKS, canvas, gelu, samples } from '../task.js';

/** @import { Create } from '../task.js' */

const LEFT = 40;
const TOP = 12;
const PLOT_WIDTH = WIDTH - LEFT - 16;
const PLOT_HEIGHT = HEIGHT - TOP - 28;

/** @param {number} x @returns CSS px */
const left = (x) => LEFT + ((x - X[0]) / (X[1] - X[0])) * PLOT_WIDTH;
/** @param {number} y @returns CSS px */
const top = (y) => TOP + ((Y[1] - y) / (Y[1] - Y[0])) * PLOT_HEIGHT;

/** @type {Create} */
function create(stage) {
  const node = canvas();
  stage.append(node);
  const context = /** @type {CanvasRenderingContext2D} */ (node.getContext('2d'));
  const ratio = devicePixelRatio;
  context.scale(ratio, ratio);
  context.font = '12px system-ui, sans-serif';
  context.lineJoin = 'round';
  const crisp = (/** @type {number} */ at) => (Math.round(at * ratio) + 0.5) / ratio;
  const xs = samples(LEAN);
  const [f, df] = [new Float64Array(xs.length), new Float64Array(xs.length)];

  /** @param {Float64Array} ys */
  function curve(ys) {
    context.beginPath();
    for (let i = 0; i < xs.length; i++) {
      context.lineTo(left(/** @type {number} */ (xs[i])), top(/** @type {number} */ (ys[i])));
    }
    context.stroke();
  }

  function grid() {
    context.lineWidth = 1 / ratio;
    for (const axes of [false, true]) {
      context.strokeStyle = axes ? '#8c959f' : '#e7eaee';
      context.beginPath();
      for (const x of X_TICKS) {
        if ((x === 0) !== axes) continue;
        context.moveTo(crisp(left(x)), TOP);
        context.lineTo(crisp(left(x)), TOP + PLOT_HEIGHT);
      }
      for (const y of Y_TICKS) {
        if ((y === 0) !== axes) continue;
        context.moveTo(LEFT, crisp(top(y)));
        context.lineTo(LEFT + PLOT_WIDTH, crisp(top(y)));
      }
      context.stroke();
    }
  }

  function numerals() {
    context.fillStyle = '#57606a';
    context.textAlign = 'right';
    context.textBaseline = 'middle';
    for (const y of Y_TICKS) context.fillText(String(y), LEFT - 8, top(y));
    context.textAlign = 'center';
    context.textBaseline = 'top';
    for (const x of X_TICKS) context.fillText(String(x), left(x), TOP + PLOT_HEIGHT + 8);
  }

  /** @param {number} c */
  function draw(c) {
    gelu(c, xs, f, df);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    grid();
    numerals();
    context.save();
    context.beginPath();
    context.rect(LEFT, TOP, PLOT_WIDTH, PLOT_HEIGHT);
    context.clip();
    context.strokeStyle = BLUE;
    context.lineWidth = DF.width;
    context.setLineDash(DF.dash);
    curve(df);
    context.lineWidth = F.width;
    context.setLineDash([]);
    curve(f);
    context.restore();
  }

  return { draw, at: (x, y) => [left(x), top(y)] };
}

run(create);
