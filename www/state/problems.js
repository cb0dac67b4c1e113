/**
 * Messages about invalid keys of the address, of the page and of its views.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Messages } from '../ui/messages.js'
 * @import { Problem } from './state.js'
 */

import { inOneLine, list, t } from '../i18n/i18n.js';
import { problemSentences } from './problem-text.js';
import { knownKey, messageOf } from './view-keys.js';

/** @param {Messages} messages @param {Problem[]} problems @param {Engine} lab */
export function showProblems(messages, problems, lab) {
  for (const problem of problems) {
    messages.show(messageOf(problem.key), () =>
      inOneLine(problemSentences(problem, knownKey(problem.key), { t, list }, lab.catalogue(), 'state')),
    );
  }
}
