/**
 * The plot in a frame of another page: `<iframe src="…/www/embed.html#functions=swish(beta=1.5)&hide=readout"></iframe>`.
 *
 * The fragment has the keys of the laboratory's own page. Sliders and the numbers below the plot are shown unless `hide` names
 * `controls` or `readout`. What the reader changes goes into the fragment, and a fragment that the page around the frame changes
 * is followed.
 *
 * The frame talks to its parent window by `postMessage`, and to nobody else:
 *
 * | to the frame                              |                                                                          |
 * |-------------------------------------------|--------------------------------------------------------------------------|
 * | `{ type: 'activation-lab:state', state }` | Changes the keys that `state` has, as text or as the plain values that   |
 * |                                           | the frame reports; one that is `undefined` goes back to its default.     |
 * | `{ type: 'activation-lab:get' }`          | Asks for a `change` with the source `api`.                               |
 *
 * | from the frame                                           |                                                           |
 * |----------------------------------------------------------|-----------------------------------------------------------|
 * | `{ type: 'activation-lab:ready', state }`                | The plot is there.                                        |
 * | `{ type: 'activation-lab:input', state, source }`        | The reader is moving something.                           |
 * | `{ type: 'activation-lab:change', state, source }`       | The reader has changed something (`user`), or the parent  |
 * |                                                          | has asked (`api`). What the parent sets is not reported.  |
 * | `{ type: 'activation-lab:error', code, message, key }`   | Something could not be used; `key` where it was a key.    |
 * | `{ type: 'activation-lab:resize', height }`              | The height, in CSS px, at which everything fits; also as  |
 * |                                                          | `lti.frameResize`, and as the H5P resizer wants it.       |
 *
 * A page that keeps a state of its own equal to the frame's answers each `change`, not each `input`, which it would be too late for.
 *
 * The state is no secret, so that it is sent to any parent. With the key `origin`, in the query or in the fragment
 * (`embed.html?origin=https://courses.example.edu`), the frame sends to pages of that origin only and listens to no other.
 */

import './activation-plot.js';
import { mirrorInAddress } from './embed/address.js';
import { fitFrame } from './embed/height.js';
import { answerMessages } from './embed/messages.js';
import { openChannel } from './embed/parent.js';
import { linkTexts, show } from './embed/shown.js';
import { loadEngine } from './lab/engine.js';
import { loadStyles, lostStyles } from './page/styles.js';

/** @import { ActivationPlot } from './activation-plot.js' */

async function start() {
  document.documentElement.classList.add('started');
  const plot = /** @type {ActivationPlot} */ (document.querySelector('activation-plot'));
  const channel = openChannel();
  show(plot, await linkTexts(location.hash));
  const setByParent = answerMessages(plot, channel);
  // It may take more than one attempt, which the element makes.
  await plot.ready;
  setByParent(mirrorInAddress(plot, await loadEngine()));
  fitFrame(plot, channel);
}

// A style sheet that was lost on the way comes when the network is back; the element has its own.
addEventListener('online', () => {
  for (const address of lostStyles()) loadStyles(address).catch(() => {});
});
start();
