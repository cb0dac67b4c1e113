/**
 * Hands a figure over as a file.
 *
 * @import { Figure, PictureOptions } from '../figure.js'
 * @import { Pictures } from '../../lab/picture-types.js'
 * @import { State } from '../../state/state.js'
 */

import { figurePng, figureSvg } from '../figure.js';
import { saveFile, saveText } from '../file.js';
import { lookFor } from './options.js';

/** @typedef {'png' | 'svg' | 'csv'} Kind */

/**
 * @param {Pictures} lab
 * @param {Figure} figure
 * @param {Kind} kind
 * @param {PictureOptions} options
 * @param {State['theme']} theme  of the page
 * @returns {Promise<string>} the name of the file
 */
export async function saveFigure(lab, figure, kind, options, theme) {
  const name = `${figure.file}.${kind}`;
  const look = lookFor(options, theme);
  if (kind === 'png') saveFile(await figurePng(lab, figure, options, look), name);
  else if (kind === 'svg') saveFile(new Blob([figureSvg(lab, figure, options, look)], { type: 'image/svg+xml' }), name);
  else saveText(figure.csv?.() ?? '', name);
  return name;
}
