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
import { openDialog } from '../ui/dialog.js';
import { element, focusOn, icon } from '../ui/element.js';
import { LESSONS, LONGEST_LESSON, MOST_STEPS } from '../state/state.js';
import { createStepRow } from './dialog-step.js';
import { added, changed, draftOf, fragmentOf, hasRoom, moved, removed, textOf } from './draft.js';
import { lessonOf, stateAt } from './model.js';

/** Chat programs and course systems cut off longer links, in characters. */
const LONG_LINK = 8000;

/** @param {{ lab: Engine, store: Store }} parts */
export function openLessonDialog({ lab, store }) {
  const isCopy = LESSONS.some((name) => name === store.state.lesson);
  let steps = draftOf(store.state.lesson);

  const status = element('p.lesson-status', { role: 'status' });
  const rows = element('ol.lesson-rows');
  const none = element('p.quiet', t('lesson.edit.none'));
  const link = element('input.lesson-link', { readonly: true, hidden: true, 'aria-label': t('lesson.edit.link') });
  const room = element('input', { type: 'checkbox', checked: store.state.present === 'on', onchange: measure });
  const length = element('p.quiet.lesson-length', { role: 'status' });
  const add = element('button.button', { 'data-lesson': 'add', onclick: addStep }, icon('add'), t('lesson.edit.add'));
  const copy = element('button.button', { 'data-lesson': 'copy', onclick: copyLink }, t('lesson.edit.copy'));

  const say = (/** @type {string} */ text) => {
    status.textContent = text;
  };

  /** The link names no state of its own, so that it opens the first step. */
  function address() {
    const { state } = stateAt({ name: '', steps: [] }, 1, store.state, lab);
    return toLink(lab, { ...state, lesson: textOf(steps), present: room.checked ? 'on' : 'off' }, location.href);
  }

  /** What is too long is not in the address: nobody could read it there. */
  function keep() {
    const text = textOf(steps);
    if (text.length > LONGEST_LESSON) return;
    const step = Math.min(store.state.step, Math.max(1, steps.length));
    if (text !== store.state.lesson || step !== store.state.step) store.update({ lesson: text, step });
  }

  function measure() {
    const size = textOf(steps).length;
    const isTooLong = size > LONGEST_LESSON;
    const count = address().length;
    copy.disabled = steps.length === 0 || isTooLong;
    add.disabled = !hasRoom(steps);
    link.hidden = true;
    length.textContent = isTooLong
      ? t('lesson.edit.too-long', { count: size, most: LONGEST_LESSON })
      : !hasRoom(steps)
        ? t('lesson.edit.full', { most: MOST_STEPS })
        : count > LONG_LINK
          ? t('lesson.edit.long', { count })
          : '';
  }

  /** Takes over other steps. @param {WrittenStep[]} next */
  function set(next) {
    steps = next;
    keep();
    measure();
  }

  /** Other steps, or in another order. @param {WrittenStep[]} next @param {number} focus  the row that has the focus then */
  function arrange(next, focus) {
    set(next);
    build();
    (rows.children[focus]?.querySelector('input') ?? add).focus();
  }

  function build() {
    none.hidden = steps.length > 0;
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
    if (textOf(steps).length > LONGEST_LESSON) return;
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
  build();
  measure();
  const intro = inOneLine([t(isCopy ? 'lesson.edit.start' : 'lesson.edit.intro'), t('lesson.edit.kept')]);
  const present = element('label.switch', room, element('span', t('lesson.edit.present')));
  const dialog = openDialog(
    'lesson-dialog',
    { title: t('lesson.edit.title'), close: t('lesson.edit.close') },
    element('div.lesson-body', element('p.quiet', intro), rows, none, add, element('footer', present, copy, link), length, status),
  );
  (rows.querySelector('input') ?? add).focus();
}
