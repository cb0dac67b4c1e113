/**
 * What is said of a key that cannot be read: the value, the reason, and what is allowed. Fetched with the first of these.
 *
 * @import { Entry } from '../lab/types.js'
 * @import { Translate } from './kinds.js'
 * @import { Problem } from './state.js'
 */

import { refusalText } from './reading/refusal.js';
import { rowOf } from './schema.js';
import { viewRow } from './view-keys.js';

/** A hostile address must not fill the screen. */
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 160;

/** @param {string} text @param {number} longest */
const clip = (text, longest) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The words in which it is said: those of the page or of an element. @typedef {{ t: Translate, list: (items: string[]) => string }} Said */

/** What a key accepts. @param {string} key @param {Said} said */
export function allowedText(key, { t, list }) {
  const own = viewRow(key);
  if (own !== undefined) return own.kind.allowed?.(t) ?? t(`${own.view}.allowed.${own.key}`);
  return t(`state.allowed.${key}`, { words: list([...(rowOf(/** @type {'x'} */ (key)).words ?? [])]) });
}

/**
 * @param {Problem} problem
 * @param {Said} said  with the words `refusal.*`
 * @param {Entry[]} catalogue
 * @param {'state' | 'element'} subject  an address or an attribute
 * @returns {string[]} sentences
 */
export function problemSentences({ key, value, detail, rest }, said, catalogue, subject) {
  const { t } = said;
  const kind = viewRow(key)?.kind ?? rowOf(/** @type {'x'} */ (key));
  const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(refusalText(detail, t, catalogue), LONGEST_DETAIL) };
  const allowed = allowedText(key, said);
  const sentences = [
    detail === '' ? t(`${subject}.wrong`, wrong) : t(`${subject}.wrong.because`, wrong),
    kind.why?.(value, t) ?? '',
    rest === undefined
      ? t('state.default', { allowed, fallback: kind.fallback || t('state.nothing') })
      : t('state.rest', { allowed, rest: clip(rest, LONGEST_DETAIL) }),
  ];
  return sentences.filter((sentence) => sentence !== '');
}
