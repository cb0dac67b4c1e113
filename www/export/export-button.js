/**
 * The button "Export" below a figure. Its menu, and everything that the menu can do, is fetched at the first use.
 *
 * @import { Figure } from './figure.js'
 * @import { Pictures } from '../lab/lesson-types.js'
 * @import { Store } from '../state/store.js'
 */

import { PICTURE_WORDS } from '../i18n/books.js';
import { moreWords, t } from '../i18n/i18n.js';
import { element, icon } from '../ui/element.js';
import { createStatus } from '../ui/button.js';
import { wanted } from '../ui/lost.js';
import { createPopup, MENU } from '../ui/popup.js';
import { loadStyles } from '../ui/styles.js';

/** With its words in the present language, and its styles. */
const fetchMenu = () =>
  Promise.all([
    import('./picture/figure-menu.js'),
    moreWords(PICTURE_WORDS),
    loadStyles(new URL('../styles/picture.css', import.meta.url)),
  ]);

/**
 * @param {{ lab: Pictures, store: Store }} parts
 * @param {string} name  of the figure, the same in every language
 * @param {(options: { values: boolean }) => Figure | undefined} describe  called with the words of exports there; nothing while there is no figure
 */
export function createExportButton(parts, name, describe) {
  const { node: status, say } = createStatus('span.figure-export-status');
  /** @type {HTMLButtonElement} */
  const button = element(
    'button.figure-export-button',
    {
      'aria-haspopup': 'menu',
      'data-export-figure': name,
      // Firefox may end the long scroll to the next stop of the Tab key on its way.
      onfocus: () => button.scrollIntoView({ block: 'nearest' }),
    },
    element('span', () => t('picture.open')),
    icon('down'),
  );

  async function build() {
    const fetched = await wanted('picture.open', fetchMenu, () => button.click());
    return fetched?.[0].createFigureMenu(parts, describe, say);
  }

  createPopup(button, build, MENU);
  return element('div.figure-export', status, button);
}
