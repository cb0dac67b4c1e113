/**
 * Why a text was refused, in the reader's language: the messages of the engine and of this folder are in English. Fetched with the
 * first refusal.
 *
 * @import { Entry } from '../../lab/types.js'
 */

import { allowedWords } from '../../numbers/display.js';

/** The message of a key, with its values. @typedef {(key: any, values?: Record<string, string>) => string} Translate */

/** @type {Record<string, string>} */
const PHRASES = {
  // The engine's words on what an expression must look like.
  '"parameter=value", separated by commas': 'refusal.form.list',
  'at most 8 functions': 'refusal.form.count',
  'an id such as "relu", or an id with parameters such as "swish(beta=1.5)"': 'refusal.form.id',
  'a "(" before every ")"': 'refusal.form.open',
  'a ")" for every "("': 'refusal.form.close',
  'nothing after the ")" but a comma': 'refusal.form.after',
  // How what frameworks have differs from the catalogue, in the words of `frameworks.js`.
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
  // Why an entry lacks a parameter.
  'only clipped_relu has a slope below a threshold, and it has an upper bound': 'refusal.lacks.clipped',
  'hard_sigmoid is always 1/2 at x = 0': 'refusal.lacks.offset',
};

/** Each pattern of a message, and the key of what it says. @type {[RegExp, string][]} */
const MESSAGES = [
  [/^unknown function "(?<name>.*)"; did you mean "(?<near>.*)"\?$/s, 'refusal.function.near'],
  [/^unknown function "(?<name>.*)"; the catalogue/s, 'refusal.function'],
  [/^unknown function "(?<name>.*)", which (?<how>.*); the nearest is "(?<near>\w+)"$/s, 'refusal.function.nearest'],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; did you mean "(?<near>.*)"\?$/s, 'refusal.parameter.near'],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; it has no parameters$/s, 'refusal.parameter.none'],
  [/^unknown parameter "(?<name>.*)" of "(?<function>.*)"; its parameters: (?<known>.*)$/s, 'refusal.parameter.known'],
  [/^unknown parameter "(?<name>.*)" of "(?<function>\w+)"; (?<how>.*)$/s, 'refusal.parameter.lacks'],
  [/^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; write (?<both>.*)$/s, 'refusal.value.two'],
  [/^"(?<value>.*)" is ambiguous; write (?<both>.*)$/s, 'refusal.two'],
  [/^the comma separates the two numbers/s, 'refusal.comma'],
  [/^bad value ".*" for "(?<name>\w+)" of "(?<function>\w+)"; allowed: one value/s, 'refusal.once'],
  [/^bad value "(?<value>.*)" for "(?<name>\w+)" of "(?<function>\w+)"; allowed: (?<allowed>.*)$/s, 'refusal.value.parameter'],
  [/^bad value "(?<value>.*)" for "\w+"; allowed: (?<how>.*)$/s, 'refusal.value'],
];

/**
 * @param {string} message  of the engine or of this folder
 * @param {Translate} t  with the words `refusal.*` and `allowed.*`
 * @param {Entry[]} catalogue
 * @returns {string} a sentence; the message itself where there are no other words for it
 */
export function refusalText(message, t, catalogue) {
  const [pattern, key] = MESSAGES.find(([each]) => each.test(message)) ?? [];
  if (pattern === undefined) return message;
  const parts = { ...pattern.exec(message)?.groups };
  const { how = '', both = '', allowed = '' } = parts;
  const entry = catalogue.find(({ id }) => id === parts.function);
  const parameter = entry?.params.find(({ id }) => id === parts.name);
  return t(key, {
    ...parts,
    how: Object.hasOwn(PHRASES, how) ? t(PHRASES[how]) : how,
    both: eitherText(both, t),
    allowed: parameter === undefined ? eitherText(allowed, t) : t(...allowedWords(parameter)),
  });
}

/** Two values of which either will do. @param {string} both @param {Translate} t */
function eitherText(both, t) {
  const [one = '', other = ''] = both.split(' or ');
  return t('refusal.or', { one, other });
}
