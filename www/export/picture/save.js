/**
 * How pictures are wanted, and how a figure is saved as a file.
 *
 * @import { Figure, PictureOptions } from '../figure.js'
 * @import { Look } from '../../lab/types.js'
 * @import { Pictures } from '../../lab/picture-types.js'
 * @import { State } from '../../state/state.js'
 * @import { Store } from '../../state/store.js'
 */

import { t } from '../../i18n/i18n.js';
import { lookOf } from '../../ui/look.js';
import { figurePng, figureSvg } from '../figure.js';
import { saveFile, saveText } from '../file.js';

/** @typedef {'png' | 'svg' | 'csv'} Kind */

/** Kept from one picture to the next, as long as the page is open. @type {PictureOptions} */
let current = { size: 'slide', scale: 1, colours: 'shown', title: true, legend: true, axes: true, values: true };

export const pictureOptions = () => current;

/** @param {Partial<PictureOptions>} change */
export function changeOptions(change) {
  current = { ...current, ...change };
}

/** @param {State['theme']} theme  of the page @returns {Look} */
export const pictureLook = (theme) => (current.colours === 'light' ? { theme: 'light' } : lookOf(theme));

/**
 * Hands a figure over as a file, and says how that has ended.
 * @param {{ lab: Pictures, store: Store }} parts
 * @param {Figure} figure
 * @param {Kind} kind
 * @param {(words: string) => void} say
 */
export async function saveFigure({ lab, store }, figure, kind, say) {
  const name = `${figure.file}.${kind}`;
  const look = pictureLook(store.state.theme);
  try {
    if (kind === 'png') saveFile(await figurePng(lab, figure, current, look), name);
    else if (kind === 'svg') saveFile(new Blob([figureSvg(lab, figure, current, look)], { type: 'image/svg+xml' }), name);
    else saveText(figure.csv?.() ?? '', name);
    say(t('share.saved', { name }));
  } catch (error) {
    console.error(error);
    say(t('share.failed'));
  }
}
