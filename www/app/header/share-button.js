/**
 * The button "Share" in the header. Its menu, and everything that the menu can do, is fetched at the first use.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Store } from '../../state/store.js'
 */

import { PICTURE_WORDS } from '../../i18n/books.js';
import { inWords, moreWords } from '../../i18n/i18n.js';
import { wanted } from '../../ui/lost.js';
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
  /** @type {Promise<{ toggle: () => void, remove: () => void }> | undefined} */
  let menu;

  async function createMenu() {
    const [{ createShareMenu }] = await Promise.all([
      import('./share-menu.js'),
      loadStyles(new URL('../../styles/share.css', import.meta.url)),
      moreWords(PICTURE_WORDS),
    ]);
    return createShareMenu(button, bench);
  }

  function fetchMenu() {
    menu ??= createMenu().catch((error) => {
      menu = undefined;
      throw error;
    });
    return menu;
  }

  async function toggle() {
    const made = await wanted('share.open', fetchMenu, toggle);
    made?.toggle();
  }

  // In another language it is made anew.
  inWords(() => {
    menu?.then(({ remove }) => remove()).catch(() => {});
    menu = undefined;
  });
  button.addEventListener('click', toggle);
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || button.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    toggle();
  });
}
