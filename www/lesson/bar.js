/**
 * The bar of a lesson: the text of the step, its question with the answer on demand, and the way to the next step.
 *
 * @import { Lesson, Step } from './model.js'
 */

import { inWords, t } from '../i18n/i18n.js';
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

  const position = element('span', { class: 'lesson-position' });
  const line = element('span', { class: 'lesson-line', dir: 'auto' });
  const ask = element('strong', { class: 'lesson-ask' });
  const said = element('p', { class: 'lesson-said', role: 'status', 'aria-atomic': 'true' }, position, ' ', line, ' ', ask);
  const summary = element('summary');
  const answer = element('p', { dir: 'auto' });
  const details = element('details', { class: 'lesson-answer' }, summary, answer);

  /** @param {string} name @param {Node[]} children @param {() => void} onclick */
  const button = (name, children, onclick) =>
    element('button', { type: 'button', class: 'button', 'data-lesson': name, onclick }, ...children);
  const words = { previous: element('span'), next: element('span') };
  // A button at its end keeps the focus.
  const previous = button('previous', [iconOf(BACK), words.previous], () => act.go(step - 1));
  const next = button('next', [words.next, iconOf(ON)], () => act.go(step + 1));
  const again = button('again', [icon('reset')], act.again);
  const close = button('close', [icon('close')], act.close);
  again.className = close.className = 'icon-button';
  const node = element(
    'section',
    { class: 'lesson-bar' },
    element('div', { class: 'lesson-words' }, said, details),
    element('div', { class: 'lesson-steps' }, again, previous, next, close),
  );
  const height = new ResizeObserver(() => document.documentElement.style.setProperty('--lesson-height', `${node.offsetHeight}px`));

  function write() {
    node.setAttribute('aria-label', t('lesson.region'));
    words.previous.textContent = t('lesson.previous');
    words.next.textContent = t('lesson.next');
    summary.textContent = t('lesson.answer');
    again.setAttribute('aria-label', t('lesson.again'));
    again.title = t('lesson.again.title');
    close.setAttribute('aria-label', t('lesson.close'));
    const shown = lesson?.steps[step - 1];
    if (lesson === undefined || shown === undefined) return;
    const count = lesson.steps.length;
    const texts = wordsOf(shown);
    position.textContent = t('lesson.position', { step, count });
    line.textContent = texts.line;
    ask.textContent = texts.ask;
    answer.textContent = texts.answer;
    details.hidden = texts.answer === '';
    previous.setAttribute('aria-disabled', String(step === 1));
    next.setAttribute('aria-disabled', String(step === count));
  }
  inWords(write);

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
      write();
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
