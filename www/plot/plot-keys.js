/**
 * The plot by keyboard: zoom, pan, reset, equal aspect, while the canvas has the focus. The other keys are those of the probe and of its sound; the plot's description lists all of them.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 * @import { Viewport } from './viewport.js'
 */

import { KEY_WORDS } from '../i18n/books.js';
import { inOneLine, inWords, lookUp, moreWords, t } from '../i18n/i18n.js';
import { element } from '../ui/element.js';
import { capsOf, KEY_ROWS, PLOT_GROUPS } from './keys.js';
import { needed } from '../ui/lost.js';
import { listenToKeys, viewportActions } from './viewport-keys.js';

/** A key as a screen reader says it. @param {string} key */
const spoken = (key) => lookUp(`keys.name.${key}`) ?? capsOf(key).join(' ');

/** Every key of the plot and what it does, in words. */
function description() {
  const rows = KEY_ROWS.filter(({ group }) => PLOT_GROUPS.includes(group));
  return inOneLine(
    rows.map(({ action, keys }) => {
      const names = keys.map(spoken).join(` ${t('keys.or')} `);
      return t('keys.told', { keys: names, action: t(/** @type {MessageKey} */ (`keys.action.${action}`)) });
    }),
  );
}

/** The words come when everything else is there: nobody has reached the plot before. @param {HTMLElement} help */
async function describe(help) {
  await needed('keys.open', () => moreWords(KEY_WORDS));
  inWords(() => (help.textContent = description()));
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Viewport} viewport
 */
export function createPlotKeys(canvas, viewport) {
  listenToKeys(canvas, viewportActions(viewport));

  const help = element('p.visually-hidden', { id: 'plot-keys' });
  canvas.after(help);
  // A screen reader hands the keys on to what calls itself an application only.
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-describedby', help.id);
  inWords(() => canvas.setAttribute('aria-roledescription', t('plot.role')));
  describe(help);
  canvas.tabIndex = 0;
}
