/**
 * Where lessons come in: whatever shows a lesson is fetched when the address has one, or when the reader begins one.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Messages } from '../../ui/messages.js'
 * @import { Store } from '../../state/store.js'
 */

import { moreWords } from '../../i18n/i18n.js';
import { focusOn } from '../../ui/element.js';
import { placed, wanted } from '../../ui/lost.js';
import { loadStyles } from '../../ui/styles.js';

/** The words of lessons. @type {import('../../i18n/words.js').Books} */
export const LESSON_WORDS = { en: () => import('../../lesson/words.en.js'), 'zh-CN': () => import('../../lesson/words.zh-CN.js') };

/**
 * @param {{ lab: Engine, store: Store, messages: Messages }} parts
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<void>}  when the lesson of the address stands, or cannot be had
 */
export function createLessonPlace(parts, signal) {
  const { lab, store } = parts;
  /** @type {Promise<void> | undefined} */
  let shown;

  const fetchLesson = () =>
    Promise.all([
      import('../../lesson/lesson.js'),
      moreWords(LESSON_WORDS),
      loadStyles(new URL('../../styles/lesson.css', import.meta.url)),
    ]);

  async function follow() {
    if (store.state.lesson === '') return;
    shown ??= placed('lost.lesson', fetchLesson, ([{ createLesson }]) => createLesson(parts, signal));
    await shown;
  }

  /** Begins the built-in lesson in one change of the page. */
  async function begin() {
    const model = await wanted('lesson.start', () => import('../../lesson/model.js'), begin);
    if (model === undefined) return;
    store.replace(model.stateAt(model.lessonOf('start'), 1, { ...store.state, lesson: 'start' }, lab).state);
    await shown;
    focusOn('.lesson-bar [data-action="lesson-next"]');
  }

  for (const link of document.querySelectorAll('[data-begin]')) {
    link.addEventListener('click', (event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      // The views' menu takes any other link in it for a view's.
      event.stopPropagation();
      event.preventDefault();
      begin();
    });
  }
  document.getElementById('start-dismiss')?.addEventListener('click', () => {
    const { hide } = store.state;
    if (!hide.includes('start')) store.update({ hide: [...hide, 'start'] });
  });
  store.subscribe(follow);
  return follow();
}
