/** Why an attribute was refused and what it may be, in the language of an element; fetched with the first notice. */

import { REFUSAL_WORDS } from '../i18n/books.js';
import { fillIn, firstKnown } from '../i18n/languages.js';

export { refusalText } from '../state/reading/refusal.js';

/**
 * The words of an element with those about refusals.
 * @param {import('./words.js').Words} words  of the element
 * @returns {Promise<(key: string, values?: Record<string, string>) => string>}
 */
export async function withReasons({ language, t }) {
  const { default: reasons } = await REFUSAL_WORDS[firstKnown([language])]();
  return (key, values = {}) => {
    const reason = reasons[key];
    return reason === undefined ? t(key, values) : fillIn(reason, values);
  };
}
