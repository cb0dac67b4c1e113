/** The list of keys, which is fetched at the first use. */

import { KEY_WORDS } from '../../i18n/books.js';
import { moreWords } from '../../i18n/i18n.js';
import { wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';

async function fetchSheet() {
  const [module] = await Promise.all([
    import('./keys-sheet.js'),
    loadStyles(new URL('../../styles/keys.css', import.meta.url)),
    moreWords(KEY_WORDS),
  ]);
  return module;
}

/** @param {HTMLButtonElement} button  of the list, in the header */
export async function openKeys(button) {
  const sheet = await wanted('keys.open', fetchSheet, () => openKeys(button));
  sheet?.openKeysSheet(button);
}
