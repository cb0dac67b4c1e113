/**
 * The plot takes what its controls leave of the frame, and the height at which everything fits is told to the host in three dialects:
 * this project's own, that of Canvas, and that of the H5P resizer, which first asks to be greeted.
 *
 * What is told is what the plot would take at this width, with all that stands around it, and does not depend on the height that the
 * frame has: a host that sets the frame's height to it hears nothing new.
 *
 * @import { ActivationPlot } from '../activation-plot.js'
 * @import { Channel } from './messages.js'
 */

import { whenSettled } from '../ui/settle.js';
import { own } from './shape.js';

/** What is built around the plot comes piece by piece; ms without a change before its height is told. */
const PAUSE = 100;
/** Height of the plot by its width, and its ends in CSS px, where the frame may be as high as it likes. */
const [SHAPE, LOW, HIGH] = [0.56, 200, 420];
/** Sums of heights are off by so much, in CSS px. */
const ROUNDING = 0.1;

const clamp = (/** @type {number} */ lo, /** @type {number} */ value, /** @type {number} */ hi) => Math.min(Math.max(lo, value), hi);

/** @param {ActivationPlot} plot @param {Channel} channel */
export function fitFrame(plot, channel) {
  const canvas = plot.shadowRoot?.querySelector('[part=canvas]');
  if (!canvas) return;
  let told = 0;
  /** Whether there is an H5P resizer. */
  let isGreeted = false;
  const h5p = (/** @type {string} */ action) =>
    channel.post({ context: 'h5p', action, ...(action !== 'hello' && { scrollHeight: told, clientHeight: told }) });
  // Of the layout: what a reader's own style scales or zooms takes other places on the screen.
  const sizeOf = (/** @type {Element} */ node) => {
    const { width, height } = getComputedStyle(node);
    return { width: Number.parseFloat(width), height: Number.parseFloat(height) };
  };
  const around = () => sizeOf(plot).height - sizeOf(canvas).height;
  /** px of the window for one of the plot's. */
  const zoom = () => plot.currentCSSZoom ?? 1;

  function fill() {
    // Not less than the style sheet leaves it.
    plot.style.setProperty('--activation-plot-height', `max(var(--least), ${Math.floor(innerHeight / zoom() - around())}px)`);
  }

  const settle = whenSettled(PAUSE, tell, new AbortController().signal);
  function tell() {
    const { width } = sizeOf(plot);
    // A frame that is not shown has no width.
    if (!(width > 0)) return;
    const needed = Math.ceil(zoom() * (around() + clamp(LOW, SHAPE * width, HIGH)) - ROUNDING);
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

  addEventListener('resize', () => {
    fill();
    settle();
  });
  let pending = 0;
  // Who changes a size while the browser tells of sizes is told off.
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(fill);
    settle();
  });
  observer.observe(plot);
}
