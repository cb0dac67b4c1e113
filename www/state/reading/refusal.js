/**
 * Why a text was refused, in the reader's language: the messages of the engine and of this folder are in English. Fetched with the
 * first refusal.
 *
 * @import { Entry, Parameter } from '../../lab/types.js'
 */

import { allowedWords } from '../../numbers/display.js';

/** The message of a key, with its values. @typedef {(key: any, values?: Record<string, string>) => string} Translate */

/** The engine's words on what an expression must look like. @type {Record<string, string>} */
const FORMS = {
  '"parameter=value", separated by commas': 'refusal.form.list',
  'at most 8 functions': 'refusal.form.count',
  'an id such as "relu", or an id with parameters such as "swish(beta=1.5)"': 'refusal.form.id',
  'a "(" before every ")"': 'refusal.form.open',
  'a ")" for every "("': 'refusal.form.close',
  'nothing after the ")" but a comma': 'refusal.form.after',
};

/** How what frameworks have differs from the catalogue, in the words of `frameworks.js`. @type {Record<string, string>} */
const DIFFERENCES = {
  'is clipped at -10 and 10': 'refusal.differs.clipped10',
  'is the normal distribution function with mean 0.707107 and standard deviation 0.282095': 'refusal.differs.laplace',
  'is the square root of softplus': 'refusal.differs.root',
  'is quadratic for x > 0 and has learned coefficients': 'refusal.differs.xielu',
  'takes a vector (see the view Softmax)': 'refusal.differs.vector',
  'takes the maximum of affine functions (see the view Maxout)': 'refusal.differs.affine',
  'gates one half of its input with the activation of the other half': 'refusal.differs.gated',
  'returns relu(x) and relu(-x)': 'refusal.differs.crelu',
  'has a random slope in training': 'refusal.differs.random',
  'has a free threshold and a free value below it': 'refusal.differs.threshold',
  'is 0 below -1, x above 1 and quadratic in between': 'refusal.differs.sparse',
  'is e^x, which softplus approaches only for x far below 0': 'refusal.differs.exponential',
  'has a bias: with bias = lambd it is softshrink, with bias = 0 hardshrink': 'refusal.differs.bias',
  'jumps from 0 to 1 at x = 0': 'refusal.differs.jump',
};

/** Why an entry lacks a parameter. @type {Record<string, string>} */
const LACKS = {
  'only clipped_relu has a slope below a threshold, and it has an upper bound': 'refusal.lacks.clipped',
  'hard_sigmoid is always 1/2 at x = 0': 'refusal.lacks.offset',
};

/** @param {Record<string, string>} keys @param {string} words @param {Translate} t */
function known(keys, words, t) {
  const key = keys[words];
  return key === undefined ? words : t(key);
}

/** Two values of which either will do. @param {string | undefined} both @param {Translate} t */
function bothText(both = '', t) {
  const [one = '', other = ''] = both.split(' or ');
  return t('refusal.or', { one, other });
}

/** @typedef {Record<string, string>} Parts */

/** Each pattern of a message with what it says. @type {[RegExp, (t: Translate, parts: Parts, parameter?: Parameter) => string][]} */
const MESSAGES = [
  [/^unknown function "(?<name>.*)"; did you mean "(?<near>.*)"\?$/s, (t, parts) => t('refusal.function.near', parts)],
  [/^unknown function "(?<name>.*)"; the catalogue/s, (t, parts) => t('refusal.function', parts)],
  [
    /^unknown function "(?<name>.*)", which (?<how>.*); the nearest is "(?<near>\w+)"$/s,
    (t, { how = '', ...parts }) => t('refusal.function.nearest', { ...parts, how: known(DIFFERENCES, how, t) }),
  ],
  [
    /^unknown parameter "(?<name>.*)" of "(?<function>.*)"; did you mean "(?<near>.*)"\?$/s,
    (t, parts) => t('refusal.parameter.near', parts),
  ],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; it has no parameters$/s, (t, parts) => t('refusal.parameter.none', parts)],
  [
    /^unknown parameter "(?<name>.*)" of "(?<function>.*)"; its parameters: (?<known>.*)$/s,
    (t, parts) => t('refusal.parameter.known', parts),
  ],
  [
    /^unknown parameter "(?<name>.*)" of "(?<function>\w+)"; (?<how>.*)$/s,
    (t, { how = '', ...parts }) => t('refusal.parameter.lacks', { ...parts, how: known(LACKS, how, t) }),
  ],
  [
    /^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; write (?<both>.*)$/s,
    (t, parts) => t('refusal.value.two', { ...parts, both: bothText(parts.both, t) }),
  ],
  [/^"(?<value>.*)" is ambiguous; write (?<both>.*)$/s, (t, parts) => t('refusal.two', { ...parts, both: bothText(parts.both, t) })],
  [/^the comma separates the two numbers/s, (t) => t('refusal.comma')],
  [/^bad value ".*" for "(?<name>\w+)" of "(?<function>\w+)"; allowed: one value/s, (t, parts) => t('refusal.once', parts)],
  [
    /^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; allowed: (?<allowed>.*)$/s,
    (t, parts, parameter) => {
      const allowed = parameter === undefined ? bothText(parts.allowed, t) : t(...allowedWords(parameter));
      return t('refusal.value.parameter', { ...parts, allowed });
    },
  ],
  [
    /^bad value "(?<value>.*)" for "\w+"; allowed: (?<how>.*)$/s,
    (t, { how = '', ...parts }) => t('refusal.value', { ...parts, how: known(FORMS, how, t) }),
  ],
];

/**
 * @param {string} message  of the engine or of this folder
 * @param {Translate} t  with the words `refusal.*` and `allowed.*`
 * @param {Entry[]} catalogue
 * @returns {string} a sentence; the message itself where there are no other words for it
 */
export function refusalText(message, t, catalogue) {
  for (const [pattern, words] of MESSAGES) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const parts = { ...found.groups };
    const entry = catalogue.find(({ id }) => id === parts.function);
    return words(
      t,
      parts,
      entry?.params.find(({ id }) => id === parts.name),
    );
  }
  return message;
}
