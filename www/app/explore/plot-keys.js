/**
 * The plot by keyboard, while the canvas has the focus, and its description, which lists all of its keys.
 *
 * @import { Sound, ProbeContext } from '../actions/plot.js'
 * @import { ViewContext } from '../../plot/actions.js'
 * @import { BoxTool } from '../../plot/zoom-box.js'
 * @import { MessageKey } from '../../i18n/i18n.js'
 */

import { KEY_WORDS } from '../../i18n/books.js';
import { inOneLine, inWords, lookUp, moreWords, t } from '../../i18n/i18n.js';
import { assign, element } from '../../ui/element.js';
import { capsOf, listenToKeys, rowsOf } from '../../ui/keys.js';
import { needed } from '../../ui/lost.js';
import { PLOT_ACTIONS } from '../actions/plot.js';

const ALL = Object.values(PLOT_ACTIONS).flat();

/** A key as a screen reader says it. @param {string} key */
const spoken = (key) => lookUp(`keys.name.${key}`) ?? capsOf(key).join(' ');

/** Every key of the plot and what it does, in words, which come when everything else is there: nobody has reached the plot before. @param {HTMLElement} help */
async function describe(help) {
  await needed('keys.open', () => moreWords(KEY_WORDS));
  inWords(() => {
    const sentences = rowsOf(ALL).map(({ row, keys }) => {
      const names = keys.map(spoken).join(` ${t('keys.or')} `);
      return t('keys.told', { keys: names, action: t(/** @type {MessageKey} */ (`keys.action.${row}`)) });
    });
    help.textContent = inOneLine(sentences);
  });
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {ViewContext & ProbeContext & { boxTool: BoxTool, sound: Sound }} context
 * @param {AbortSignal} life
 */
export function createPlotKeys(canvas, context, life) {
  listenToKeys(canvas, ALL, () => context, life);

  const help = element('p.visually-hidden', { id: 'plot-keys' });
  canvas.after(help);
  // A screen reader hands the keys on to what calls itself an application only.
  assign(canvas, { role: 'application', 'aria-describedby': help.id, 'aria-roledescription': () => t('plot.role'), tabindex: 0 });
  describe(help);
}
