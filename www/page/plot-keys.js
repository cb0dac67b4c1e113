/**
 * The plot by keyboard: zoom, pan, reset, equal aspect, while the canvas has the focus. The others are the probe's; all are listed in the plot's description.
 *
 * @import { Viewport } from './viewport.js'
 */

import { t } from '../i18n.js';
import { element } from './element.js';
import { ZOOM_STEP } from './viewport.js';

/** A key moves the view by this share of its width or height. */
const PAN_STEP = 0.1;

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewport} viewport
 */
export function createPlotKeys(canvas, viewport) {
  /** @param {number} right @param {number} up */
  function pan(right, up) {
    const { frame } = viewport;
    if (frame !== undefined) viewport.pan(right === 0 ? { y: frame.y } : { x: frame.x }, right, up);
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    '+': () => viewport.step(1 / ZOOM_STEP),
    '=': () => viewport.step(1 / ZOOM_STEP),
    '-': () => viewport.step(ZOOM_STEP),
    0: () => viewport.reset(),
    a: () => pan(-PAN_STEP, 0),
    d: () => pan(PAN_STEP, 0),
    w: () => pan(0, PAN_STEP),
    s: () => pan(0, -PAN_STEP),
    e: () => viewport.toggleAspect(),
  };

  canvas.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || !Object.hasOwn(keys, key)) return;
    event.preventDefault();
    keys[key]?.();
  });

  const help = element('p', { id: 'plot-keys', class: 'visually-hidden' }, `${t('plot.keys')} ${t('probe.keys')}`);
  canvas.after(help);
  // A screen reader hands the keys on to what calls itself an application only.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-roledescription', t('plot.role'));
  canvas.setAttribute('aria-describedby', help.id);
  canvas.tabIndex = 0;
}
