/**
 * The plot in an iframe of another page: `<iframe src="…/www/embed.html#functions=swish(beta=1.5)&hide=readout"></iframe>`.
 *
 * The fragment has the same keys as the lab's own page. Sliders and readout are shown unless `hide` names `controls` or `readout`.
 * Changes by the reader are written to the fragment. Changes of the fragment by the parent page are applied.
 *
 * The iframe exchanges `postMessage` messages with its parent window only:
 *
 * | to the iframe                             |                                                                          |
 * |-------------------------------------------|--------------------------------------------------------------------------|
 * | `{ type: 'activation-lab:state', state }` | Sets the keys of `state`, given as text or as the plain values that the  |
 * |                                           | iframe reports. `undefined` resets a key to its default.                 |
 * | `{ type: 'activation-lab:get' }`          | Requests a `change` message with the source `api`.                       |
 *
 * | from the iframe                                          |                                                           |
 * |----------------------------------------------------------|-----------------------------------------------------------|
 * | `{ type: 'activation-lab:ready', state }`                | The plot is ready to use.                                 |
 * | `{ type: 'activation-lab:input', state, source }`        | The reader is changing a value.                           |
 * | `{ type: 'activation-lab:change', state, source }`       | The reader has finished a change (`user`), or the parent  |
 * |                                                          | requested the state (`api`). Setting it sends no message. |
 * | `{ type: 'activation-lab:error', code, message, key }`   | A value is invalid (`key`), or the plot failed to load.   |
 * | `{ type: 'activation-lab:resize', height }`              | The height of its content in CSS px; also sent as         |
 * |                                                          | `lti.frameResize`, and to the H5P resizer.                |
 *
 * A page that mirrors the state should respond to `change`, not to `input`: its reply to an `input` arrives after the next one.
 *
 * The state contains no secrets, so any parent receives it. The key `origin`, in the query or in the fragment
 * (`embed.html?origin=https://courses.example.edu`), restricts the iframe to messages from and to that origin.
 */

import './activation-plot.js';
import { fitFrame } from './embed/height.js';
import { answerMessages, openChannel } from './embed/messages.js';
import { mirrorInAddress, readLink, show } from './embed/shown.js';
import { loadEngine } from './lab/engine.js';
import { loadStyles, lostStyles } from './ui/styles.js';

/** @import { ActivationPlot } from './activation-plot.js' */

async function start() {
  document.documentElement.classList.add('started');
  const plot = /** @type {ActivationPlot} */ (document.querySelector('activation-plot'));
  const channel = openChannel();
  const link = await readLink(location.hash);
  show(plot, link.texts);
  const setByParent = answerMessages(plot, channel);
  // It may take more than one attempt, which the element makes.
  await plot.ready;
  setByParent(mirrorInAddress(plot, await loadEngine(), link.rest));
  fitFrame(plot, channel);
}

// A style sheet that was lost on the way comes when the network is back; the element has its own.
addEventListener('online', () => {
  for (const address of lostStyles()) loadStyles(address).catch(() => {});
});
start();
