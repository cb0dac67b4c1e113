/**
 * What may be typed for a parameter, in the page's words.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { t } from '../i18n/i18n.js';
import { allowedWords } from '../numbers/display.js';

/** What a parameter accepts, in words. @param {Pick<Parameter, 'domain' | 'domainOpen'>} parameter @returns {string} */
export const allowedText = (parameter) => t(...allowedWords(parameter));
