/**
 * Tells the reader which part of the address was not understood, and what is allowed.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Key, Problem } from '../state.js'
 * @import { Messages } from './messages.js'
 */

import { defaultText, KEYS, LOCKS, MARKS, PARTS, VIEWS } from '../state.js';
import { inOneLine, list, t } from '../i18n.js';

/** A hostile address must not fill the screen. */
const LONGEST_VALUE = 60;
const LONGEST_DETAIL = 160;

/** @param {string} text @param {number} longest */
const clip = (text, longest) => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** @param {Key} key */
function allowed(key) {
  const listed = { lock: LOCKS, hide: PARTS, marks: MARKS, view: VIEWS }[/** @type {'lock'} */ (key)] ?? [];
  return t(`state.allowed.${key}`, { words: list([...listed]) });
}

/** Counts what was asked for: what is wrong in an address that has changed since is of no interest. */
let turn = 0;

/**
 * Shows what is wrong now and takes back what was wrong before.
 * @param {Messages} messages
 * @param {Problem[]} problems
 * @param {Engine} lab
 */
export async function showProblems(messages, problems, lab) {
  turn += 1;
  const mine = turn;
  for (const key of KEYS) messages.dismiss(`state-${key}`);
  if (problems.length === 0) return;
  const because = problems.some(({ detail }) => detail !== '') ? (reasons ?? (await fetchReasons())) : plain;
  if (mine !== turn) return;
  for (const { key, value, detail } of problems) {
    messages.show(`state-${key}`, () => {
      const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(because(detail, lab), LONGEST_DETAIL) };
      return inOneLine([
        detail === '' ? t('state.wrong', wrong) : t('state.wrong.because', wrong),
        t('state.default', { allowed: allowed(key), fallback: defaultText(key) || t('state.nothing') }),
      ]);
    });
  }
}

/** What puts the engine's words into those of the page, once it is there. @type {((detail: string, lab: Engine) => string) | undefined} */
let reasons;

/** The words of the engine. @param {string} detail */
const plain = (detail) => detail;

async function fetchReasons() {
  try {
    reasons = (await import('./refusal.js')).refusalText;
    return reasons;
  } catch {
    return plain;
  }
}
