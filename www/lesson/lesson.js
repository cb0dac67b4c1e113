/**
 * A lesson on the page: its bar, the step that is shown, and the keys of presentation mode.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Messages } from '../ui/messages.js'
 * @import { Store } from '../state/store.js'
 * @import { Lesson } from './model.js'
 */

import { list, t } from '../i18n/i18n.js';
import { focusOn } from '../ui/element.js';
import { isOfPage, listenToKeys } from '../ui/keys.js';
import { LESSON_ACTIONS } from './actions.js';
import { createBar } from './bar.js';
import { isBare, lessonOf, stateAt } from './model.js';
import { LessonError } from './text.js';

/** @param {{ lab: Engine, store: Store, messages: Messages }} parts @param {AbortSignal} signal  ends it */
export function createLesson({ lab, store, messages }, signal) {
  /** What was read last, and what it came to. */
  let text = '';
  /** @type {Lesson | undefined} */
  let lesson;

  const lookAt = createSight(signal);
  const bar = createBar({ go, close: leave });

  /** Shows a step as it was prepared. @param {number} step */
  function go(step) {
    if (lesson === undefined || step < 1 || step > lesson.steps.length) return;
    store.replace(stateAt(lesson, step, store.state, lab).state);
    lookAt(lesson.steps[step - 1]?.about);
  }

  /** Names what of a step is not allowed. @param {Lesson} shown @param {number} step */
  function report(shown, step) {
    const { problems } = stateAt(shown, step, store.state, lab);
    messages.dismiss('lesson-state');
    if (problems.length === 0) return;
    messages.show('lesson-state', () => t('lesson.bad.state', { step, keys: list(problems.map(({ key }) => key)) }));
  }

  function leave() {
    store.update({ lesson: '', step: 1 });
    focusOn('#start:not([hidden]) a');
  }

  /** The lesson of the address. One that cannot be read is named and left out. */
  function read() {
    text = store.state.lesson;
    lesson = undefined;
    messages.dismiss('state-lesson');
    if (text === '') return;
    try {
      lesson = lessonOf(text);
    } catch (error) {
      if (!(error instanceof LessonError)) throw error;
      const { fault, values } = error;
      store.update({ lesson: '', step: 1 });
      messages.show('state-lesson', () => t('lesson.bad', { reason: t(`lesson.bad.${fault}`, values) }));
    }
  }

  /** @param {boolean} isLink  the state has come from an address as a whole */
  function follow(isLink) {
    const { state } = store;
    if (state.lesson !== text) read();
    if (lesson === undefined) {
      bar.remove();
      messages.dismiss('lesson-state');
      return;
    }
    const count = lesson.steps.length;
    if (state.step > count) {
      const step = state.step;
      store.update({ step: 1 });
      messages.show('lesson-state', () => t('lesson.bad.step', { step, count }));
      return;
    }
    if (isLink && isBare(state, lab)) {
      const { state: opened } = stateAt(lesson, state.step, state, lab);
      // Some step may prepare the page as it is without a lesson.
      if (!isBare(opened, lab)) store.replace(opened);
    }
    bar.show(lesson, state.step);
    report(lesson, state.step);
    if (isLink) lookAt(lesson.steps[state.step - 1]?.about);
  }

  store.subscribe((state, previous) => {
    // While a teacher edits the lesson, the functions are the very same.
    if (state.lesson !== previous.lesson || state.step !== previous.step) follow(state.functions !== previous.functions);
  }, signal);
  // On the way back there may be the link itself, with the step that is shown already. The page has read the address by then.
  for (const event of ['popstate', 'hashchange']) addEventListener(event, () => follow(true), { signal });
  const isPresented = () => store.state.present === 'on' && lesson !== undefined;
  listenToKeys(document, LESSON_ACTIONS, (event) => (isPresented() && isOfPage(event) ? bar.context : undefined), signal);
  signal.addEventListener('abort', () => bar.remove());
  follow(true);
}

/**
 * Brings into sight what a step is about. A view may still be on its way.
 * @param {AbortSignal} signal  ends it
 * @returns {(selector: string | undefined) => void} looks for one thing at a time
 */
function createSight(signal) {
  /** @type {string | undefined} */
  let wanted;

  function look() {
    const node = wanted === undefined ? null : document.querySelector(wanted);
    if (node === null || !node.checkVisibility()) return;
    stop();
    node.scrollIntoView({ block: 'start' });
  }

  const watch = new MutationObserver(look);

  function stop() {
    wanted = undefined;
    watch.disconnect();
  }

  signal.addEventListener('abort', stop);
  return (selector) => {
    stop();
    if (selector === undefined || signal.aborted) return;
    wanted = selector;
    watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    look();
  };
}
