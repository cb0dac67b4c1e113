/**
 * Why a text was refused, in the language of the page: the messages of the engine and of `reading` are in English. Fetched with the
 * first refusal.
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

/** How what frameworks have differs from the catalogue, in the words of `reading/frameworks.js`. @type {Record<string, Parameters<typeof t>[0]>} */
const DIFFERENCES = {
  'it is clipped at -10 and 10': 'refusal.differs.clipped10',
  'it is the normal distribution function with mean 0.707107 and deviation 0.282095': 'refusal.differs.laplace',
  'it is the square root of this function': 'refusal.differs.root',
  'it is quadratic for x > 0, and its coefficients are learned': 'refusal.differs.xielu',
  'it takes a vector; see the view Softmax': 'refusal.differs.vector',
  'it takes the maximum of affine functions; see the view Maxout': 'refusal.differs.affine',
  'it multiplies one half of its input by this function of the other half': 'refusal.differs.gated',
  'it returns relu(x) and relu(-x)': 'refusal.differs.crelu',
  'its slope is random in training': 'refusal.differs.random',
  'its threshold and the value below it are free': 'refusal.differs.threshold',
  'it is 0 below -1, x above 1, and quadratic between': 'refusal.differs.sparse',
  'it is e^x, which softplus approaches for x far below 0 only': 'refusal.differs.exponential',
  'it has a bias; with bias = lambd it is softshrink, with bias = 0 hardshrink': 'refusal.differs.bias',
  'it jumps from 0 to 1 at x = 0': 'refusal.differs.jump',
  'only clipped_relu has a slope below a threshold, and it has an upper bound': 'refusal.differs.clipped',
  'hard_sigmoid is 1/2 at x = 0': 'refusal.differs.sigmoid.offset',
};

/** @param {string | undefined} how */
function differenceText(how = '') {
  const key = DIFFERENCES[how];
  return key === undefined ? how : t(key);
}

/** Two numbers that a text may mean. @param {string | undefined} both */
function bothText(both = '') {
  const [one = '', other = ''] = both.split(' or ');
  return t('refusal.or', { one, other });
}

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
    /^unknown function "(?<name>.*)"; the nearest is "(?<near>\w+)": (?<how>.*)$/,
    (_, parts) => t('refusal.function.nearest', { ...parts, how: differenceText(parts.how) }),
  ],
  [
    /^unknown parameter "(?<name>.*)" of "(?<function>\w+)"; (?<how>.*)$/,
    (_, parts) => t('refusal.parameter.lacks', { ...parts, how: differenceText(parts.how) }),
  ],
  [
    /^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; write (?<both>.*)$/,
    (_, parts) => t('refusal.value.two', { ...parts, both: bothText(parts.both) }),
  ],
  [/^"(?<value>.*)" can be (?<both>.*)$/, (_, parts) => t('refusal.two', { ...parts, both: bothText(parts.both) })],
  [/^(?<value>the comma separates the two numbers)/, () => t('refusal.comma')],
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
