/**
 * Lessons: several prepared states with a line of text each. What is built in and what a teacher has put together are the same.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 */

import { LESSONS } from '../state/state.js';
import { readState, writeState } from '../state/address.js';
import { VIEWS } from '../i18n/views.js';
import { START } from './start.js';
import { readSteps } from './text.js';

/**
 * A step: its prepared state, and its words or where they stand in the dictionary.
 * @typedef {object} Step
 * @property {string} fragment
 * @property {string} [about]  what of a long view the step is about, as a selector
 * @property {{ line: string, answer: string } | { id: (typeof START)[number]['id'], values: Record<string, string> }} words
 */

/** A lesson without a name is somebody's own. @typedef {{ name: string, steps: readonly Step[] }} Lesson */

/** @type {Record<typeof LESSONS[number], readonly Step[]>} */
const BUILT_IN = { start: START.map(({ id, values, ...step }) => ({ ...step, words: { id, values } })) };

/** The lesson of the key `lesson`. Throws a `LessonError` where it cannot be read. @param {string} text @returns {Lesson} */
export function lessonOf(text) {
  const name = LESSONS.find((known) => known === text);
  if (name !== undefined) return { name, steps: BUILT_IN[name] };
  return { name: '', steps: readSteps(text).map(({ fragment, ...words }) => ({ fragment, words })) };
}

/** Whether a key that the plot does not know is one of a view. @param {[key: string, text: string]} pair */
const isOfView = ([key]) => VIEWS.some(({ view }) => key.startsWith(`${view}-`));

/** A state without what belongs to the reader, to the lesson and to the page around: what a step prepares. @param {State} state @returns {State} */
export const prepared = (state) => ({
  ...state,
  theme: 'auto',
  lang: 'auto',
  present: 'off',
  lesson: '',
  step: 1,
  hide: state.hide.filter((part) => part !== 'start'),
  unknown: state.unknown.filter(isOfView),
});

/**
 * What the page shows at a step: the prepared state. Theme, language, presentation mode, the lesson and the keys of a host stay.
 * @param {Lesson} lesson
 * @param {number} step  from 1
 * @param {State} state  as it is
 * @param {Engine} lab
 */
export function stateAt({ steps }, step, state, lab) {
  const { state: shown, problems } = readState(steps[step - 1]?.fragment ?? '', lab);
  const { theme, lang, present, lesson, unknown } = state;
  const hide = [...shown.hide, ...state.hide.filter((part) => part === 'start' && !shown.hide.includes(part))];
  const kept = unknown.filter((pair) => !isOfView(pair));
  const own = shown.unknown.filter(isOfView);
  return { state: { ...shown, theme, lang, present, lesson, step, hide, unknown: [...kept, ...own] }, problems };
}

/** Whether an address names a lesson and no state of its own, as a link to it does. @param {State} state @param {Engine} lab */
export const isBare = (state, lab) => state.lesson !== '' && writeState(prepared(state), lab) === '';

/**
 * A state as it opens: a link to nothing but a lesson opens the prepared state of its step. Where the lesson cannot be read, nothing changes.
 * @param {State} state
 * @param {Engine} lab
 */
export function openedState(state, lab) {
  try {
    const lesson = lessonOf(state.lesson);
    return isBare(state, lab) && state.step <= lesson.steps.length ? stateAt(lesson, state.step, state, lab).state : state;
  } catch {
    return state;
  }
}
