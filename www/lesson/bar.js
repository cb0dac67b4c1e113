/**
 * The bar of a lesson: the text of the step, its question with the answer on demand, and the way to the next step.
 *
 * @import { LessonContext } from './actions.js'
 * @import { Lesson, Step } from './model.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';
import { attributesOf, labelOf } from '../ui/action-button.js';
import { element, icon, iconOf } from '../ui/element.js';
import { actionNamed } from '../ui/keys.js';
import { LESSON_ACTIONS } from './actions.js';

const BACK = 'M12.5 4.5L7 10l5.5 5.5';
const ON = 'M7.5 4.5L13 10l-5.5 5.5';

/**
 * The words of a step in the language of the page; a teacher's own have no question apart.
 * @param {Step} step
 * @returns {{ line: string, ask: string, answer: string }}
 */
export function wordsOf({ words }) {
  if ('line' in words) return { ...words, ask: '' };
  const said = (/** @type {'line' | 'ask' | 'answer'} */ part) => t(`lesson.start.${words.id}.${part}`, words.values);
  return { line: said('line'), ask: said('ask'), answer: said('answer') };
}

/** @param {Pick<LessonContext, 'go' | 'close'>} act */
export function createBar(act) {
  /** @type {Lesson | undefined} */
  let lesson;
  let step = 1;

  /** The words of the step. @param {'line' | 'ask' | 'answer'} part */
  const said = (part) => {
    const shown = lesson?.steps[step - 1];
    return shown === undefined ? '' : wordsOf(shown)[part];
  };
  const context = {
    ...act,
    get step() {
      return step;
    },
    get count() {
      return lesson?.steps.length ?? 1;
    },
  };

  /** @param {string} name @param {Node} shown */
  const button = (name, shown) => element('button.icon-button', attributesOf(actionNamed(LESSON_ACTIONS, name), context), shown);
  /** A button with words. At its end it keeps the focus. @param {string} name @param {(words: Node) => Node[]} arrange */
  function way(name, arrange) {
    const action = actionNamed(LESSON_ACTIONS, name);
    const words = element('span', () => labelOf(action, context));
    return element('button.button', attributesOf(action, context, { isWritten: true }), ...arrange(words));
  }
  const { built, refresh } = createLive(() => {
    const details = element(
      'details.lesson-answer',
      { hidden: () => said('answer') === '' },
      element('summary', () => t('lesson.answer')),
      element('p', { dir: 'auto' }, () => said('answer')),
    );
    const node = element(
      'section.lesson-bar',
      { 'aria-label': () => t('lesson.region') },
      element(
        'div.lesson-words',
        element(
          'p.lesson-said',
          { role: 'status', 'aria-atomic': 'true' },
          element('span.lesson-position', () => (lesson === undefined ? '' : t('lesson.position', { step, count: context.count }))),
          ' ',
          element('span.lesson-line', { dir: 'auto' }, () => said('line')),
          ' ',
          element('strong.lesson-ask', () => said('ask')),
        ),
        details,
      ),
      element(
        'div.lesson-steps',
        button('lesson-again', icon('reset')),
        way('lesson-previous', (words) => [iconOf(BACK), words]),
        way('lesson-next', (words) => [words, iconOf(ON)]),
        button('lesson-close', icon('close')),
      ),
    );
    return { node, details };
  });
  const { node, details } = built;
  const height = new ResizeObserver(() => document.documentElement.style.setProperty('--lesson-height', `${node.offsetHeight}px`));

  inWords(refresh);

  return {
    context,
    /** @param {Lesson} given @param {number} position  from 1 */
    show(given, position) {
      if (given !== lesson || position !== step) details.open = false;
      lesson = given;
      step = position;
      if (!node.isConnected) {
        // A live region tells of what changes in it once it stands in the page.
        document.getElementById('messages')?.after(node);
        height.observe(node);
        document.documentElement.toggleAttribute('data-lesson', true);
      }
      refresh();
    },
    remove() {
      if (!node.isConnected) return;
      height.disconnect();
      node.remove();
      lesson = undefined;
      document.documentElement.removeAttribute('data-lesson');
      document.documentElement.style.removeProperty('--lesson-height');
    },
  };
}
