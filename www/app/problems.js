/**
 * Messages about invalid keys of the address, with the reason and the allowed values.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Key, Problem } from '../state/state.js'
 * @import { Messages } from '../ui/messages.js'
 */

import { defaultText, KEYS, LOCKS, MARKS, PARTS, VIEWS } from '../state/state.js';
import { inOneLine, list, t } from '../i18n/i18n.js';
import { refusalText } from '../state/reading/refusal.js';

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

/**
 * Shows what is wrong now and takes back what was wrong before.
 * @param {Messages} messages
 * @param {Problem[]} problems
 * @param {Engine} lab
 */
export function showProblems(messages, problems, lab) {
  for (const key of KEYS) messages.dismiss(`state-${key}`);
  if (problems.length === 0) return;
  for (const { key, value, detail, rest } of problems) {
    messages.show(`state-${key}`, () => {
      const wrong = { key, value: clip(value, LONGEST_VALUE), detail: clip(refusalText(detail, t, lab.catalogue()), LONGEST_DETAIL) };
      return inOneLine([
        detail === '' ? t('state.wrong', wrong) : t('state.wrong.because', wrong),
        rest === undefined
          ? t('state.default', { allowed: allowed(key), fallback: defaultText(key) || t('state.nothing') })
          : t('state.rest', { allowed: allowed(key), rest: clip(rest, LONGEST_DETAIL) }),
      ]);
    });
  }
}
