/**
 * Why an attribute was refused and what it may be; fetched with the first notice.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Known } from '../state/problem-text.js'
 * @import { Problem } from '../state/state.js'
 * @import { ElementWords } from './words.js'
 */

import { REFUSAL_WORDS } from '../i18n/books.js';
import { problemSentences } from '../state/problem-text.js';

/** @param {Problem} problem @param {Known} known  its key @param {ElementWords} words @param {Engine} lab */
export async function reasonOf(problem, known, words, lab) {
  await words.moreWords(REFUSAL_WORDS);
  return words.inOneLine(problemSentences(problem, known, words, lab.catalogue(), 'element'));
}
