/**
 * The largest difference of two curves, in words.
 *
 * @import { Interval } from '../../state/state.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance, place } from '../../numbers/texts.js';

/** The difference and its place as they are written. @param {{ largest: number, at: number }} difference @param {Interval} x */
export const written = ({ largest, at }, [lo, hi]) => ({ largest: largest === 0 ? '0' : distance(largest), at: place(at, hi - lo) });

/** A sentence about it. @param {ReturnType<typeof written>} difference @param {...string} where  if there is one */
export const sentence = ({ largest }, ...where) => [
  element('span', t('identities.largest'), ' ', element('strong', largest)),
  ...(largest === '0' ? [t('identities.equal')] : where).map((text) => element('span', text)),
];
