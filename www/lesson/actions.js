/**
 * What a reader can do in a lesson, by the buttons of its bar. Their keys, which are those of slides and of remote controls, work in
 * presentation mode.
 *
 * @import { Action } from '../ui/keys.js'
 */

/** @typedef {{ step: number, count: number, go: (step: number) => void, close: () => void }} LessonContext */

/** @type {Action<LessonContext>[]} */
export const LESSON_ACTIONS = [
  { name: 'lesson-again', label: 'lesson.again', run: ({ go, step }) => go(step) },
  {
    name: 'lesson-next',
    label: 'lesson.next',
    keys: ['ArrowRight', 'PageDown', 'Space'],
    isIdle: ({ step, count }) => step === count,
    run: ({ go, step }) => go(step + 1),
  },
  {
    name: 'lesson-previous',
    label: 'lesson.previous',
    keys: ['ArrowLeft', 'PageUp'],
    isIdle: ({ step }) => step === 1,
    run: ({ go, step }) => go(step - 1),
  },
  { name: 'lesson-close', label: 'lesson.close', run: ({ close }) => close() },
];
