/**
 * Where lessons come in: whatever shows a lesson is fetched when the address has one, or when the reader begins one.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Messages } from './messages.js'
 * @import { Store } from './store.js'
 */

import { moreWords, t } from '../i18n.js';
import { BOOKS } from '../lesson/books.js';
import { focusOn } from './element.js';
import { loadStyles } from './styles.js';

/**
 * @param {{ lab: Engine, store: Store, messages: Messages }} parts
 * @param {AbortSignal} signal  ends it
 * @returns {Promise<void>}  when the lesson of the address stands, or cannot be had
 */
export function createLessonPlace(parts, signal) {
  const { lab, store, messages } = parts;
  /** @type {Promise<void> | undefined} */
  let shown;

  async function fetchLesson() {
    const [{ createLesson }] = await Promise.all([
      import('../lesson/lesson.js'),
      moreWords(BOOKS),
      loadStyles(new URL('../styles/lesson.css', import.meta.url)),
    ]);
    messages.dismiss('lesson');
    createLesson(parts, signal);
  }

  async function follow() {
    if (store.state.lesson === '' || shown !== undefined) return;
    shown = fetchLesson();
    try {
      await shown;
    } catch {
      // The next step, or the next lesson, tries again.
      shown = undefined;
      messages.show('lesson', () => t('lesson.unavailable'));
    }
  }

  /** Begins the built-in lesson in one change of the page. @param {Event} event */
  async function begin(event) {
    event.preventDefault();
    try {
      const { lessonOf, stateAt } = await import('../lesson/model.js');
      store.replace(stateAt(lessonOf('start'), 1, { ...store.state, lesson: 'start' }, lab).state);
      await shown;
      focusOn('.lesson-bar [data-lesson="next"]');
    } catch {
      messages.show('lesson', () => t('lesson.unavailable'));
    }
  }

  for (const link of document.querySelectorAll('[data-begin]')) {
    link.addEventListener('click', (event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      // The views' menu takes any other link in it for a view's.
      event.stopPropagation();
      begin(event);
    });
  }
  document.getElementById('start-dismiss')?.addEventListener('click', () => {
    const { hide } = store.state;
    if (!hide.includes('start')) store.update({ hide: [...hide, 'start'] });
  });
  store.subscribe(follow);
  return follow();
}
