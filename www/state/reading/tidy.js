/** What programs that pass on a link, and sentences around it, leave at its ends. */

import { decode } from '../state.js';
import { plain } from '../../numbers/reading.js';

const HEAD = /^[\s"'`*_+<«「『【《([{=:]+/;
const TAIL = /[\s"'`*_>|»」』】》)\]},.;:!?。…]+$/;
/** A longer text is no value of a key. */
const LONGEST = 4000;
const ESCAPED = /%[\da-f]{2}/i;

/** @param {string} text @param {string} letter */
const count = (text, letter) => text.split(letter).length - 1;

/**
 * A value without quotation marks, brackets and the punctuation of a sentence around it, in plain characters. Of parentheses that are
 * opened in it the last one may have been taken for the sentence's: it is put back.
 * @param {string} text
 */
export function tidied(text) {
  if (text.length > LONGEST) return text;
  const whole = ESCAPED.test(text) ? decode(text) : text;
  const tidy = plain(whole)
    // Another fragment behind the first one: `#wechat_redirect`.
    .replace(/(.)#.*$/s, '$1')
    // As Markdown escapes an underscore.
    .replace(/\\(?=\W|_)/g, '')
    .replace(HEAD, '')
    .replace(TAIL, '');
  return count(tidy, '(') > count(tidy, ')') ? `${tidy})` : tidy;
}

/**
 * What a text says as it is written, else without what stands around it in a sentence.
 * @template T
 * @param {string} text
 * @param {(text: string) => T} read  throws on what it cannot read
 */
export function readEither(text, read) {
  try {
    return read(text);
  } catch (error) {
    const tidy = tidied(text);
    if (tidy === text || tidy === '') throw error;
    return read(tidy);
  }
}
