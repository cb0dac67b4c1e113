/**
 * What pictures are wanted like: kept from one to the next, as long as the page is open.
 *
 * @import { PictureOptions } from '../figure.js'
 * @import { Look } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 */

import { lookOf } from '../../ui/look.js';

/** @type {PictureOptions} */
let current = { size: 'slide', scale: 1, colours: 'shown', title: true, legend: true, axes: true, values: true };

export const pictureOptions = () => current;

/** @param {Partial<PictureOptions>} change */
export function changeOptions(change) {
  current = { ...current, ...change };
}

/** @param {PictureOptions} options @param {State['theme']} theme @returns {Look} */
export const lookFor = ({ colours }, theme) => (colours === 'light' ? { theme: 'light' } : lookOf(theme));
