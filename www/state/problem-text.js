/**
 * What is said of a key that cannot be read: the value, the reason, and what is allowed. Fetched with the first of these.
 *
 * @import { Entry } from '../lab/types.js'
 * @import { Translate } from './kinds.js'
 * @import { Problem } from './state.js'
 */

import { refusalText } from './reading/refusal.js';

/** A hostile address must not fill the screen. */
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 160;

/** @param {string} text @param {number} longest */
const clip = (text, longest) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** The words in which it is said: those of the page or of an element. @typedef {{ t: Translate, list: (items: string[]) => string }} Said */

/** The row of a key, and the message that says what it accepts. @typedef {ReturnType<typeof import('./schema.js').ownKey>} Known */

/** What a key accepts. @param {Known} known @param {Said} said */
export const allowedText = ({ kind, view, key }, { t, list }) =>
  kind.allowed?.(t) ?? t(`${view}.allowed.${key}`, { words: list([...(kind.words ?? [])]) });

/**
 * @param {Problem} problem
 * @param {Known} known  its key
 * @param {Said} said  with the words `refusal.*`
 * @param {Entry[]} catalogue
 * @param {'state' | 'element'} subject  an address or an attribute
 * @returns {string[]} sentences
 */
export function problemSentences({ key, value, detail, rest }, known, said, catalogue, subject) {
  const { t } = said;
  const { kind } = known;
  const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(refusalText(detail, t, catalogue), LONGEST_DETAIL) };
  const allowed = allowedText(known, said);
  const sentences = [
    detail === '' ? t(`${subject}.wrong`, wrong) : t(`${subject}.wrong.because`, wrong),
    kind.why?.(value, t) ?? '',
    rest === undefined
      ? t('state.default', { allowed, fallback: kind.fallback || t('state.nothing') })
      : t('state.rest', { allowed, rest: clip(rest, LONGEST_DETAIL) }),
  ];
  return sentences.filter((sentence) => sentence !== '');
}
