/**
 * What may be typed for a parameter, in words: apart from the numbers themselves, which are written without a dictionary.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { t } from '../i18n.js';
import { display } from './numbers.js';

/** What a parameter accepts, in words. @param {Pick<Parameter, 'domain' | 'domainOpen'>} parameter @returns {string} */
export function allowedText({ domain: [lo, hi], domainOpen: [loOpen] }) {
  const ends = { lo: display(lo), hi: display(hi) };
  if (Number.isFinite(hi)) return t('allowed.between', ends);
  if (!Number.isFinite(lo)) return t('allowed.real');
  return t(loOpen ? 'allowed.above' : 'allowed.from', ends);
}
