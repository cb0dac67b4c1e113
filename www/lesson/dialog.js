/**
 * The dialog "Lesson": a teacher puts steps together and copies one link. The lesson is in the address of the page all the time, so
 * that a reload or the back button loses nothing.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 * @import { WrittenStep } from './text.js'
 */

import { copyText } from '../export/copy.js';
import { toLink } from '../export/link.js';
import { inOneLine, t } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';
import { openDialog } from '../ui/dialog.js';
import { element, focusOn, icon, iconOf } from '../ui/element.js';
import { LESSONS, LONGEST_LESSON, MOST_STEPS } from '../state/state.js';
import { added, changed, draftOf, fragmentOf, hasRoom, moved, removed, textOf } from './draft.js';
import { lessonOf, stateAt } from './model.js';
import { LONGEST_LINE } from './text.js';

/** Chat programs and course systems cut off longer links, in characters. */
const LONG_LINK = 8000;

const UP = 'M5.5 12L10 7.5l4.5 4.5';
const DOWN = 'M5.5 8L10 12.5L14.5 8';
const BIN = 'M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6';

/** @param {{ lab: Engine, store: Store }} parts */
export function openLessonDialog({ lab, store }) {
  let steps = draftOf(store.state.lesson);

  const status = element('p.lesson-status', { role: 'status' });
  const rows = element('ol.lesson-rows');
  const link = element('input.lesson-link', { readonly: true, hidden: true, 'aria-label': t('lesson.edit.link') });
  const room = element('input', { type: 'checkbox', checked: store.state.present === 'on', onchange: measure });
  const isTooLong = () => textOf(steps).length > LONGEST_LESSON;

  const say = (/** @type {string} */ text) => (status.textContent = text);

  /** The link names no state of its own, so that it opens the first step. */
  function address() {
    const { state } = stateAt({ name: '', steps: [] }, 1, store.state, lab);
    return toLink(lab, { ...state, lesson: textOf(steps), present: room.checked ? 'on' : 'off' }, location.href);
  }

  /** What is wrong with the length of the lesson, if anything. */
  function remark() {
    const size = textOf(steps).length;
    if (size > LONGEST_LESSON) return t('lesson.edit.too-long', { count: size, most: LONGEST_LESSON });
    if (!hasRoom(steps)) return t('lesson.edit.full', { most: MOST_STEPS });
    const count = address().length;
    return count > LONG_LINK ? t('lesson.edit.long', { count }) : '';
  }

  function measure() {
    link.hidden = true;
    refresh();
  }

  /** Takes over other steps. What is too long is not in the address: nobody could read it there. @param {WrittenStep[]} next */
  function set(next) {
    steps = next;
    const step = Math.min(store.state.step, Math.max(1, steps.length));
    const lesson = textOf(steps);
    if (!isTooLong() && (lesson !== store.state.lesson || step !== store.state.step)) store.update({ lesson, step });
    measure();
  }

  /** Other steps, or in another order. @param {WrittenStep[]} next @param {number} focus  the row that has the focus then */
  function arrange(next, focus) {
    set(next);
    build();
    (rows.children[focus]?.querySelector('input') ?? add).focus();
  }

  function build() {
    rows.replaceChildren(
      ...steps.map((step, index) =>
        createStepRow(step, index, steps.length, {
          change: (patch) => set(changed(steps, index, patch)),
          show: () => show(index + 1),
          replace() {
            arrange(changed(steps, index, { fragment: fragmentOf(store.state, lab) }), index);
            say(t('lesson.edit.replaced', { step: index + 1 }));
          },
          move(by) {
            arrange(moved(steps, index, index + by), index + by);
            say(t('lesson.edit.moved', { step: index + by + 1 }));
          },
          remove() {
            arrange(removed(steps, index), Math.min(index, steps.length - 2));
            say(t('lesson.edit.removed', { step: index + 1 }));
          },
        }),
      ),
    );
  }

  /** The page behind the dialog at a step. @param {number} step */
  function show(step) {
    if (isTooLong()) return;
    store.replace(stateAt(lessonOf(textOf(steps)), step, { ...store.state, lesson: textOf(steps) }, lab).state);
    dialog.close();
    focusOn('.lesson-bar [data-action="lesson-next"]');
  }

  function addStep() {
    arrange(added(steps, fragmentOf(store.state, lab)), steps.length);
    // The page shows what has just been added.
    if (store.state.step !== steps.length) store.update({ step: steps.length });
    say(t('lesson.edit.added', { step: steps.length }));
  }

  async function copyLink() {
    const text = address();
    say((await copyText(text, link)) ? t('lesson.edit.copied', { count: text.length }) : t('lesson.edit.refused'));
  }

  // A built-in lesson stays in the address until something is changed: then it is the teacher's own.
  const isCopy = LESSONS.some((name) => name === store.state.lesson);
  const intro = inOneLine([t(isCopy ? 'lesson.edit.start' : 'lesson.edit.intro'), t('lesson.edit.kept')]);
  const { built, refresh } = createLive(() => {
    const isIdle = () => steps.length === 0 || isTooLong();
    const add = element(
      'button.button',
      { 'data-lesson': 'add', disabled: () => !hasRoom(steps), onclick: addStep },
      icon('add'),
      t('lesson.edit.add'),
    );
    const body = element(
      'div.lesson-body',
      element('p.quiet', intro),
      rows,
      element('p.quiet', { hidden: () => steps.length > 0 }, t('lesson.edit.none')),
      add,
      element(
        'footer',
        element('label.switch', room, element('span', t('lesson.edit.present'))),
        element('button.button', { 'data-lesson': 'copy', disabled: isIdle, onclick: copyLink }, t('lesson.edit.copy')),
        link,
      ),
      element('p.quiet.lesson-length', { role: 'status' }, remark),
      status,
    );
    return { add, body };
  });
  const { add, body } = built;
  build();
  const dialog = openDialog('lesson-dialog', { title: t('lesson.edit.title'), close: t('lesson.edit.close') }, body);
  (rows.querySelector('input') ?? add).focus();
}

/**
 * One step: its text, its answer, and what can be done with it.
 * @param {WrittenStep} given
 * @param {number} index  from 0
 * @param {number} count
 * @param {{ change: (patch: Partial<WrittenStep>) => void, show: () => void, replace: () => void, move: (by: number) => void, remove: () => void }} acts
 */
function createStepRow(given, index, count, acts) {
  const step = index + 1;
  /** @param {'line' | 'answer'} part */
  const field = (part) => {
    const box = element('input.lesson-field', {
      type: 'text',
      dir: 'auto',
      maxlength: LONGEST_LINE,
      autocomplete: 'off',
      'data-lesson': part,
      value: given[part],
      oninput: () => acts.change({ [part]: box.value }),
    });
    return element('label', element('span.quiet', t(`lesson.edit.${part}`, { step })), box);
  };
  /** @param {string} name @param {Node | string} sign @param {string} label @param {() => void} onclick @param {boolean} [disabled] */
  const button = (name, sign, label, onclick, disabled = false) =>
    element(
      'button',
      {
        class: typeof sign === 'string' ? 'button' : 'icon-button',
        'data-lesson': name,
        'aria-label': typeof sign === 'string' ? false : label,
        title: label,
        disabled,
        onclick,
      },
      sign,
    );
  return element(
    'li.lesson-row',
    field('line'),
    field('answer'),
    element(
      'div.lesson-acts',
      button('show', t('lesson.edit.show'), t('lesson.edit.show.title', { step }), acts.show),
      button('set', t('lesson.edit.set'), t('lesson.edit.set.title', { step }), acts.replace),
      element(
        'span.lesson-order',
        button('up', iconOf(UP), t('lesson.edit.up', { step }), () => acts.move(-1), step === 1),
        button('down', iconOf(DOWN), t('lesson.edit.down', { step }), () => acts.move(1), step === count),
        button('remove', iconOf(BIN), t('lesson.edit.remove', { step }), acts.remove),
      ),
    ),
  );
}
