/**
 * A lesson while a teacher puts it together: steps are added, changed, moved and taken away, and the whole is always a text for the address.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { WrittenStep } from './text.js'
 */

import { inOneLine } from '../i18n/i18n.js';
import { MOST_STEPS } from '../state/state.js';
import { writeState } from '../state/address.js';
import { wordsOf } from './bar.js';
import { lessonOf, prepared } from './model.js';
import { writeSteps } from './text.js';

/** What a step keeps of a state. @param {State} state @param {Engine} lab */
export const fragmentOf = (state, lab) => writeState(prepared(state), lab);

/**
 * The steps of the lesson of an address, to be changed; of a built-in one a copy in the language of the page.
 * @param {string} text  empty for no lesson; one that cannot be read is none either, and the page says so
 * @returns {WrittenStep[]}
 */
export function draftOf(text) {
  return stepsOf(text).map((step) => {
    const { line, ask, answer } = wordsOf(step);
    return { line: inOneLine([line, ask].filter(Boolean)), fragment: step.fragment, answer };
  });
}

/** @param {string} text */
function stepsOf(text) {
  try {
    return text === '' ? [] : lessonOf(text).steps;
  } catch {
    return [];
  }
}

/** Whether another step may be added. @param {readonly WrittenStep[]} steps */
export const hasRoom = (steps) => steps.length < MOST_STEPS;

/** @param {readonly WrittenStep[]} steps @param {string} fragment @returns {WrittenStep[]} */
export const added = (steps, fragment) => (hasRoom(steps) ? [...steps, { line: '', fragment, answer: '' }] : [...steps]);

/** @param {readonly WrittenStep[]} steps @param {number} index @param {Partial<WrittenStep>} patch */
export const changed = (steps, index, patch) => steps.map((step, i) => (i === index ? { ...step, ...patch } : step));

/** @param {readonly WrittenStep[]} steps @param {number} index */
export const removed = (steps, index) => steps.filter((_, i) => i !== index);

/** @param {readonly WrittenStep[]} steps @param {number} from @param {number} to @returns {WrittenStep[]} the same order where there is no such place */
export function moved(steps, from, to) {
  const step = steps[from];
  if (step === undefined || to < 0 || to >= steps.length) return [...steps];
  return removed(steps, from).toSpliced(to, 0, step);
}

/** The lesson for the address; no lesson without a step. @param {readonly WrittenStep[]} steps */
export const textOf = (steps) => (steps.length === 0 ? '' : writeSteps(steps));
