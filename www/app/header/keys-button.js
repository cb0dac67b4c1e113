/** The button of the sheet of keys in the header, and its key. The sheet is fetched at the first use. */

import { KEY_WORDS } from '../../i18n/books.js';
import { inWords, moreWords, t } from '../../i18n/i18n.js';
import { KEY_ROWS } from '../../plot/keys.js';
import { wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';

const OPENING = KEY_ROWS.find(({ action }) => action === 'keys')?.keys ?? [];
/** Where a key writes, or chooses by its letter. */
const TAKES_TEXT = 'textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** @param {HTMLButtonElement} button @param {AbortSignal} life */
export function createKeysButton(button, life) {
  async function fetchSheet() {
    const [module] = await Promise.all([
      import('./keys-sheet.js'),
      loadStyles(new URL('../../styles/keys.css', import.meta.url)),
      moreWords(KEY_WORDS),
    ]);
    return module;
  }

  async function open() {
    const sheet = await wanted('keys.open', fetchSheet, open);
    sheet?.openKeysSheet(button);
  }

  button.addEventListener('click', open);
  addEventListener(
    'keydown',
    (event) => {
      const { target, key, ctrlKey, metaKey, altKey } = event;
      if (!OPENING.includes(key) || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(TAKES_TEXT) !== null) return;
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      open();
    },
    { signal: life },
  );
  inWords(() => {
    button.setAttribute('aria-label', t('keys.open'));
    button.title = t('keys.open.title');
  });
}
