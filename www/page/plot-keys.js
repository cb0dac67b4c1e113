/**
 * The plot by keyboard: zoom, pan, reset, equal aspect, while the canvas has the focus. The others are those of the probe and of its sound; all are listed in the plot's description.
 *
 * @import { Viewport } from './viewport.js'
 */

import { inOneLine, inWords, t } from '../i18n.js';
import { element } from './element.js';
import { listenToKeys, viewportKeys } from './viewport-keys.js';

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewport} viewport
 */
export function createPlotKeys(canvas, viewport) {
  listenToKeys(canvas, viewportKeys(viewport));

  const help = element('p', { id: 'plot-keys', class: 'visually-hidden' });
  canvas.after(help);
  // A screen reader hands the keys on to what calls itself an application only.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', help.id);
  inWords(() => {
    help.textContent = inOneLine([t('plot.keys'), t('probe.keys'), t('sound.keys')]);
    canvas.setAttribute('aria-roledescription', t('plot.role'));
  });
  canvas.tabIndex = 0;
}
