/**
 * Why an attribute was refused and what it may be; fetched with the first notice.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Problem } from '../state/state.js'
 * @import { ElementWords } from './words.js'
 */

import { REFUSAL_WORDS } from '../i18n/books.js';
import { refusalText } from '../state/reading/refusal.js';

/** A hostile attribute must not fill the page. */
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 160;

/** @param {string} text @param {number} longest */
const clip = (text, longest) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/**
 * @param {Problem} problem
 * @param {{ words: readonly string[], fallback: string }} known  words that the key accepts, and its default
 * @param {ElementWords} words
 * @param {Engine} lab
 */
export async function reasonOf({ key, value, detail, rest }, known, { t, list, inOneLine, moreWords }, lab) {
  await moreWords(REFUSAL_WORDS);
  const reason = refusalText(detail, t, lab.catalogue());
  const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(reason, LONGEST_DETAIL) };
  const allowed = t(/** @type {'state.allowed.x'} */ (`state.allowed.${key}`), { words: list([...known.words]) });
  return inOneLine([
    detail === '' ? t('element.wrong', wrong) : t('element.wrong.because', wrong),
    rest === undefined
      ? t('state.default', { allowed, fallback: known.fallback || t('state.nothing') })
      : t('state.rest', { allowed, rest: clip(rest, LONGEST_DETAIL) }),
  ]);
}
