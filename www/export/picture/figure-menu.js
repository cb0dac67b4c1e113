/**
 * The menu of a figure's button "Export": PNG, SVG, CSV, and the dialog with everything that can be chosen.
 *
 * @import { Figure } from '../figure.js'
 * @import { Pictures } from '../../lab/picture-types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Kind } from './save.js'
 */

import { bitmapOf } from '../figure.js';
import { PICTURE_WORDS } from '../../i18n/books.js';
import { moreWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { togglePopup } from '../../ui/popup.js';
import { loadStyles } from '../../ui/styles.js';
import { openPictureDialog } from './dialog.js';
import { pictureOptions } from './options.js';
import { saveFigure } from './save.js';

/** @typedef {(options: { values: boolean }) => Figure | undefined} Describe */

/** Words in the present language, and styles. */
export const preparePictures = () =>
  Promise.all([moreWords(PICTURE_WORDS), loadStyles(new URL('../../styles/picture.css', import.meta.url))]);

/**
 * @param {HTMLButtonElement} anchor
 * @param {{ lab: Pictures, store: Store }} parts
 * @param {Describe} describe
 * @param {(said: string) => void} say
 */
export function toggleFigureMenu(anchor, { lab, store }, describe, say) {
  say('');
  const figure = describe(pictureOptions());
  if (figure === undefined) return;
  const { width, height } = bitmapOf(figure, pictureOptions());

  /** @param {string} name @param {() => void} onclick @param {string} [detail] */
  const item = (name, onclick, detail) =>
    element(
      'button.popup-item',
      { role: 'menuitem', tabindex: '-1', 'data-picture': name, onclick },
      name === 'options' ? t('picture.options') : name.toUpperCase(),
      detail === undefined ? null : element('span.popup-keys', detail),
    );

  const saving = (/** @type {Kind} */ kind) => async () => {
    close?.();
    try {
      const now = describe(pictureOptions()) ?? figure;
      say(t('share.saved', { name: await saveFigure(lab, now, kind, pictureOptions(), store.state.theme) }));
    } catch (error) {
      console.error(error);
      say(t('share.failed'));
    }
  };
  const items = [
    item('png', saving('png'), t('picture.png.size', { width, height })),
    item('svg', saving('svg'), t('picture.svg.detail')),
    ...(figure.csv ? [item('csv', saving('csv'), t('picture.csv.detail'))] : []),
    item('options', () => {
      close?.();
      openPictureDialog({ lab, store }, describe);
    }),
  ];
  const panel = element('div.popup-menu', { role: 'menu', 'aria-label': t('picture.menu', { title: figure.title }) }, ...items);
  const close = togglePopup({ anchor, panel });
  if (close === undefined) return;
  items[0]?.focus();
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') {
      close();
      return;
    }
    const at = items.findIndex((each) => each === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  });
}
