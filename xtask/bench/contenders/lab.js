// This project, through its public module: every step hands over a state as the page does.

import { loadLab } from '../../../www/lab.js';
import { HEIGHT, WIDTH, X, Y, canvas } from '../task.js';

/** @type {import('../task.js').Create} */
export async function create(stage) {
  const lab = await loadLab();
  const node = canvas();
  stage.append(node);
  const surface = { width: WIDTH, height: HEIGHT, pixelRatio: devicePixelRatio, theme: /** @type {const} */ ('light') };
  return (c) => {
    lab.draw(node, { functions: [{ id: 'gelu_tanh', params: { c } }], show: ['f', 'df'], x: X, y: Y }, surface);
  };
}
