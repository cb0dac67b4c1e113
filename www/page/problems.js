/**
 * Tells the reader which part of the address was not understood, and what is allowed.
 *
 * @import { Key, Problem } from '../state.js'
 * @import { Messages } from './messages.js'
 */

import { defaultText, KEYS, LOCKS, PARTS } from '../state.js';
import { list, t } from '../i18n.js';

/** A hostile address must not fill the screen. */
const LONGEST = 60;

/** @param {string} text */
const clip = (text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** @param {Key} key */
function allowed(key) {
  const listed = key === 'lock' ? LOCKS : key === 'hide' ? PARTS : [];
  return t(`state.allowed.${key}`, { words: list([...listed]) });
}

/**
 * Shows what is wrong now and takes back what was wrong before.
 * @param {Messages} messages
 * @param {Problem[]} problems
 */
export function showProblems(messages, problems) {
  for (const key of KEYS) messages.dismiss(`state-${key}`);
  for (const { key, value, detail } of problems) {
    const sentences = [t('state.wrong', { key, value: clip(value) })];
    if (detail !== '') sentences.push(`(${clip(detail)})`);
    sentences.push(t('state.default', { allowed: allowed(key), fallback: defaultText(key) || t('state.nothing') }));
    messages.show(`state-${key}`, sentences.join(' '));
  }
}
