/**
 * The button "Share" in the header. Its menu, and everything that the menu can do, is fetched at the first use.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { PICTURE_WORDS } from '../../i18n/books.js';
import { moreWords } from '../../i18n/i18n.js';
import { wanted } from '../../ui/lost.js';
import { createPopup, MENU } from '../../ui/popup.js';
import { loadStyles } from '../../ui/styles.js';

/**
 * @typedef {object} Bench
 * @property {Engine} lab
 * @property {Store} store
 * @property {HTMLCanvasElement} canvas
 */

/**
 * @param {HTMLButtonElement} button
 * @param {Bench} bench
 */
export function createShareButton(button, bench) {
  const fetchMenu = () =>
    Promise.all([import('./share-menu.js'), loadStyles(new URL('../../styles/share.css', import.meta.url)), moreWords(PICTURE_WORDS)]);

  async function build() {
    const menu = await wanted('share.open', fetchMenu, () => button.click());
    return menu?.[0].createShareMenu(bench);
  }

  createPopup(button, build, MENU);
}
