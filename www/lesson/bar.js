/**
 * The bar of a lesson: the text of the step, its question with the answer on demand, and the way to the next step.
 *
 * @import { Lesson, Step } from './model.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';
import { element, icon, iconOf } from '../ui/element.js';

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

/**
 * @param {object} act
 * @param {(step: number) => void} act.go
 * @param {() => void} act.again  back to the step as it was prepared
 * @param {() => void} act.close
 */
export function createBar(act) {
  /** @type {Lesson | undefined} */
  let lesson;
  let step = 1;

  /** The words of the step. @param {'line' | 'ask' | 'answer'} part */
  const said = (part) => {
    const shown = lesson?.steps[step - 1];
    return shown === undefined ? '' : wordsOf(shown)[part];
  };
  const count = () => lesson?.steps.length ?? 1;

  /** A button at its end keeps the focus. @param {'previous' | 'next'} name @param {number} way @param {() => boolean} isEnd */
  const way = (name, way, isEnd) => {
    const words = element('span', () => t(`lesson.${name}`));
    const parts = way < 0 ? [iconOf(BACK), words] : [words, iconOf(ON)];
    return element(
      'button.button',
      { 'data-lesson': name, onclick: () => act.go(step + way), 'aria-disabled': () => String(isEnd()) },
      ...parts,
    );
  };
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
          element('span.lesson-position', () => (lesson === undefined ? '' : t('lesson.position', { step, count: count() }))),
          ' ',
          element('span.lesson-line', { dir: 'auto' }, () => said('line')),
          ' ',
          element('strong.lesson-ask', () => said('ask')),
        ),
        details,
      ),
      element(
        'div.lesson-steps',
        element(
          'button.icon-button',
          { 'data-lesson': 'again', onclick: act.again, 'aria-label': () => t('lesson.again'), title: () => t('lesson.again.title') },
          icon('reset'),
        ),
        way('previous', -1, () => step === 1),
        way('next', 1, () => step === count()),
        element('button.icon-button', { 'data-lesson': 'close', onclick: act.close, 'aria-label': () => t('lesson.close') }, icon('close')),
      ),
    );
    return { node, details };
  });
  const { node, details } = built;
  const height = new ResizeObserver(() => document.documentElement.style.setProperty('--lesson-height', `${node.offsetHeight}px`));

  inWords(refresh);

  return {
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
