// This project, through its public module: every step hands over a state as the page does.

import { loadLab } from '../../../www/lab.js';
import { run } from '../run.js';
import { HEIGHT, WIDTH, X, Y, canvas } from '../task.js';

/** @import { Create } from '../task.js' */

/** @type {Create} */
async function create(stage) {
  const lab = await loadLab();
  const node = canvas();
  stage.append(node);
  const surface = { width: WIDTH, height: HEIGHT, pixelRatio: devicePixelRatio, theme: /** @type {const} */ ('light') };
  /** @type {ReturnType<typeof lab.draw>} */
  let frame;
  return {
    draw: (c) => {
      frame = lab.draw(node, { functions: [{ id: 'gelu_tanh', params: { c } }], show: ['f', 'df'], x: X, y: Y }, surface);
    },
    at: (x, y) => {
      if (frame === undefined) throw new Error('nothing is drawn');
      const { area } = frame;
      return [area.left + (area.width * (x - X[0])) / (X[1] - X[0]), area.top + (area.height * (Y[1] - y)) / (Y[1] - Y[0])];
    },
  };
}

run(create);
