/**
 * Why the engine refused an expression, in the language of the page: its messages are in English. Fetched with the first refusal.
 *
 * @import { Engine } from '../lab/types.js'
 */

import { t } from '../i18n.js';
import { entryOf } from './function-title.js';
import { allowedText } from './allowed-text.js';

/** The engine's words on what an expression must look like. @type {Record<string, Parameters<typeof t>[0]>} */
const FORMS = {
  'one value for each parameter': 'refusal.allowed.once',
  '"parameter=value", separated by commas': 'refusal.allowed.list',
  'at most 8 functions': 'refusal.allowed.count',
  'an id such as "relu", or an id with parameters such as "swish(beta=1.5)"': 'refusal.allowed.form',
  'a "(" before every ")"': 'refusal.allowed.open',
  'a ")" for every "("': 'refusal.allowed.close',
  'nothing after the ")" but a comma': 'refusal.allowed.after',
};

/** What a parameter of a function accepts, if there is one of that name. @param {Engine} lab @param {string} id @param {string} name */
function domainText(lab, id, name) {
  const parameter = entryOf(lab, id).params.find((candidate) => candidate.id === name);
  return parameter && allowedText(parameter);
}

/** Each pattern of a message with what it says. @type {[RegExp, (lab: Engine, parts: Record<string, string>) => string][]} */
const MESSAGES = [
  [/^unknown function "(?<name>.*)"; did you mean "(?<near>.*)"\?$/, (_, parts) => t('refusal.function.near', parts)],
  [/^unknown function "(?<name>.*)"; the catalogue/, (_, parts) => t('refusal.function', parts)],
  [
    /^unknown parameter "(?<name>.*)" of "(?<function>.*)"; did you mean "(?<near>.*)"\?$/,
    (_, parts) => t('refusal.parameter.near', parts),
  ],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; it has none$/, (_, parts) => t('refusal.parameter.none', parts)],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; it has: (?<known>.*)$/, (_, parts) => t('refusal.parameter.known', parts)],
  [
    /^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; allowed: (?<allowed>.*)$/,
    (lab, parts) => {
      const { function: id = '', name = '', allowed = '' } = parts;
      const form = FORMS[allowed];
      const known = form === undefined ? domainText(lab, id, name) : t(form);
      return t('refusal.value.parameter', { ...parts, allowed: known ?? allowed });
    },
  ],
  [
    /^bad value "(?<value>.*)" for "(?<name>\w+)"; allowed: (?<allowed>.*)$/,
    (_, parts) => {
      const form = FORMS[parts.allowed ?? ''];
      return t('refusal.value', { ...parts, ...(form && { allowed: t(form) }) });
    },
  ],
];

/** @param {string} message  of the engine @param {Engine} lab @returns {string} the message itself where there are no other words for it */
export function refusalText(message, lab) {
  for (const [pattern, words] of MESSAGES) {
    const parts = pattern.exec(message)?.groups;
    if (parts) return words(lab, { ...parts });
  }
  return message;
}
