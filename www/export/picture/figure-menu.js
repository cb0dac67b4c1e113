/**
 * The menu of a figure's button "Export": PNG, SVG, CSV, and the dialog with everything that can be chosen.
 *
 * @import { Figure } from '../figure.js'
 * @import { Pictures } from '../../lab/lesson-types.js'
 * @import { Store } from '../../state/store.js'
 * @import { Kind } from './dialog.js'
 */

import { bitmapOf } from '../figure.js';
import { t } from '../../i18n/i18n.js';
import { createMenu } from '../../ui/menu.js';
import { openPictureDialog, pictureOptions, saveFigure } from './dialog.js';

/** @typedef {(options: { values: boolean }) => Figure | undefined} Describe */

/**
 * Nothing while there is no figure.
 * @param {{ lab: Pictures, store: Store }} parts
 * @param {Describe} describe
 * @param {(said: string) => void} say
 */
export function createFigureMenu(parts, describe, say) {
  say('');
  const figure = describe(pictureOptions());
  if (figure === undefined) return undefined;
  const row = (/** @type {Kind} */ kind, /** @type {string} */ detail) => ({
    name: kind,
    label: kind.toUpperCase(),
    detail,
    act: () => saveFigure(parts, describe(pictureOptions()) ?? figure, kind, say),
  });
  const { width, height } = bitmapOf(figure, pictureOptions());
  return createMenu('picture', t('picture.menu', { title: figure.title }), [
    row('png', t('picture.png.size', { width, height })),
    row('svg', t('picture.svg.detail')),
    ...(figure.csv ? [row('csv', t('picture.csv.detail'))] : []),
    { name: 'options', label: t('picture.options'), act: () => openPictureDialog(parts, describe) },
  ]);
}
