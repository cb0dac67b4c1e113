/**
 * A lesson as text in an address: each step is a line for the reader, the fragment of a state, and an answer if there is one.
 *
 * Only letters, digits, `_` and `~` are needed for the structure, which every program leaves in a link as they are: `~-` stands between
 * the parts of a step and `~~` between steps. Within a part `~t` is a tilde, `~a` an ampersand and `~u` an underscore, because `_` is a
 * space in a line and in an answer.
 *
 * `Look_at_the_bend~-functions=swish~ashow=f~~Now_it_is_ReLU~-functions=relu`
 */

import { LONGEST_LESSON, MOST_STEPS } from '../state/state.js';

/** Longer lines and answers are texts of their own, in characters. */
export const LONGEST_LINE = 500;

/**
 * One step as a teacher writes it.
 * @typedef {object} WrittenStep
 * @property {string} line  what the reader is told or asked
 * @property {string} fragment  of the state, without what belongs to the reader or to the lesson
 * @property {string} answer  what is shown on demand; may be empty
 */

/** @typedef {'steps' | 'parts' | 'mark' | 'line' | 'long'} Fault */

/** A lesson that cannot be read: what is wrong with it, and the values of that message. */
export class LessonError extends Error {
  /** @param {Fault} fault @param {Record<string, string | number>} values */
  constructor(fault, values) {
    super(`bad lesson: ${fault} ${JSON.stringify(values)}`);
    this.fault = fault;
    this.values = values;
  }
}

/** What a mark stands for within a part. @type {Record<string, string>} */
const MARKS = { t: '~', a: '&', u: '_' };
const STEP_END = '~~';
const PART_END = '~-';

/** Line breaks and other control characters have no place in a line. @param {string} text */
export const oneLine = (text) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** @param {string} text */
const marked = (text) => text.replaceAll('~', '~t').replaceAll('&', '~a');

/** @param {string} text */
const spaced = (text) => marked(oneLine(text)).replaceAll('_', '~u').replaceAll(' ', '_');

/**
 * The steps of a text.
 * @param {string} text  as it stands in the address, decoded
 * @returns {WrittenStep[]}
 */
export function readSteps(text) {
  if (text.length > LONGEST_LESSON) throw new LessonError('long', { count: text.length, most: LONGEST_LESSON });
  const steps = split(text);
  if (steps.length > MOST_STEPS) throw new LessonError('steps', { count: steps.length, most: MOST_STEPS });
  return steps.map((parts, index) => {
    const step = index + 1;
    const [line, fragment, answer = '', ...rest] = parts;
    if (line === undefined || fragment === undefined || rest.length > 0) throw new LessonError('parts', { step });
    const texts = [line, answer].map((part) => oneLine(part.replaceAll('_', ' ').replaceAll('~u', '_').replaceAll('~t', '~')));
    const longest = Math.max(...texts.map((part) => part.length));
    if (longest > LONGEST_LINE) throw new LessonError('line', { step, count: longest, most: LONGEST_LINE });
    const [read = '', said = ''] = texts;
    return { line: read, fragment: fragment.replaceAll('~u', '_').replaceAll('~t', '~'), answer: said };
  });
}

/** The parts of each step, in which only `~t` and `~u` are still marks. @param {string} text @returns {string[][]} */
function split(text) {
  /** @type {string[][]} */
  const steps = [['']];
  const write = (/** @type {string} */ more) => {
    const parts = /** @type {string[]} */ (steps.at(-1));
    parts.push(`${parts.pop() ?? ''}${more}`);
  };
  for (const [token] of text.matchAll(/~.|~$|[^~]+/gsu)) {
    if (token === STEP_END) steps.push(['']);
    else if (token === PART_END) steps.at(-1)?.push('');
    else if (token === '~a') write('&');
    else if (!token.startsWith('~') || MARKS[token.slice(1)] !== undefined) write(token);
    else throw new LessonError('mark', { step: steps.length, mark: token });
  }
  return steps;
}

/** @param {readonly WrittenStep[]} steps @returns {string} */
export function writeSteps(steps) {
  return steps
    .map(({ line, fragment, answer }) => {
      const parts = [spaced(line), marked(fragment), ...(oneLine(answer) === '' ? [] : [spaced(answer)])];
      return parts.join(PART_END);
    })
    .join(STEP_END);
}
