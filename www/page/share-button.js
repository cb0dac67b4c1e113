/**
 * The button "Share" in the header. Its menu, and everything that the menu can do, is fetched at the first use.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Messages } from './messages.js'
 * @import { Store } from './store.js'
 */

import { PICTURE_WORDS } from '../i18n/books.js';
import { inWords, moreWords, t } from '../i18n.js';
import { loadStyles } from './styles.js';

/**
 * @typedef {object} Bench
 * @property {Engine} lab
 * @property {Store} store
 * @property {HTMLCanvasElement} canvas
 */

/**
 * @param {HTMLButtonElement} button
 * @param {Bench} bench
 * @param {Messages} messages
 */
export function createShareButton(button, bench, messages) {
  /** @type {Promise<{ toggle: () => void, remove: () => void }> | undefined} */
  let menu;

  async function fetchMenu() {
    const [{ createShareMenu }] = await Promise.all([
      import('./share-menu.js'),
      loadStyles(new URL('../styles/share.css', import.meta.url)),
      moreWords(PICTURE_WORDS),
    ]);
    return createShareMenu(button, bench);
  }

  async function toggle() {
    try {
      menu ??= fetchMenu();
      const { toggle: act } = await menu;
      messages.dismiss('share');
      act();
    } catch {
      // The next click tries again.
      menu = undefined;
      messages.show('share', () => t('share.unavailable'));
    }
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
