/**
 * The height at which everything fits, told to the host in three dialects: this project's own, that of Canvas, and that of the H5P
 * resizer, which first asks to be greeted.
 *
 * It is what the plot would take at this width, with all that stands around it, and does not depend on the height that the frame
 * has: a host that sets the frame's height to it hears nothing new.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Channel } from './parent.js'
 */

import { whenSettled } from '../page/settle.js';
import { own } from './parent.js';

/** What is built around the plot comes piece by piece; ms without a change before its height is told. */
const PAUSE = 100;
/** Of the plot alone, in CSS px. */
const [LEAST, MOST] = [200, 420];
/** Height of the plot by its width. */
const SHAPE = 0.56;
/** Sums of heights are off by so much, in CSS px. */
const ROUNDING = 0.1;

/** @param {ActivationPlot} plot @param {Channel} channel */
export function announceHeight(plot, channel) {
  const canvas = plot.shadowRoot?.querySelector('[part=canvas]');
  if (!canvas) return;
  let told = 0;
  /** Whether there is an H5P resizer. */
  let isGreeted = false;
  const h5p = (/** @type {string} */ action) =>
    channel.post({ context: 'h5p', action, ...(action !== 'hello' && { scrollHeight: told, clientHeight: told }) });

  function tell() {
    const { width, height } = plot.getBoundingClientRect();
    // A frame that is not shown has no width.
    if (width === 0) return;
    const around = height - /** @type {Element} */ (canvas).getBoundingClientRect().height;
    const needed = Math.ceil(around + Math.min(Math.max(LEAST, SHAPE * width), MOST) - ROUNDING);
    if (needed === told) return;
    told = needed;
    channel.post({ type: 'activation-lab:resize', height: needed });
    channel.post({ subject: 'lti.frameResize', height: needed });
    if (isGreeted) h5p('prepareResize');
  }

  channel.listen((data) => {
    if (own(data, 'context') !== 'h5p') return;
    const action = own(data, 'action');
    if (action === 'ready') h5p('hello');
    if (action === 'hello') isGreeted = true;
    // It asks again after its own window has changed, when it may have given the frame another height.
    if ((action === 'hello' || action === 'resize') && told > 0) h5p('prepareResize');
    if (action === 'resizePrepared' && told > 0) h5p('resize');
  });
  h5p('hello');

  const observer = new ResizeObserver(whenSettled(PAUSE, tell, new AbortController().signal));
  observer.observe(plot);
  observer.observe(canvas);
}
