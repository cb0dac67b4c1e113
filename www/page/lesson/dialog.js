/**
 * The dialog "Put it into a course page": what is shown, locked and hidden, how large, and the text to copy.
 *
 * @import { Format } from '../../export/lesson/formats.js'
 * @import { Bench } from '../share-button.js'
 */

import '../../activation-plot.js';
import { fileName, saveFile } from '../../export/file.js';
import { lessonOf } from '../../export/lesson/lesson.js';
import { toSVG } from '../../export/svg.js';
import { functionName, list, t } from '../../i18n.js';
import { element, icon } from '../element.js';
import { createLocks } from './locks.js';
import { createLooks } from './looks.js';
import { modelOf } from './model.js';
import { createPreview } from './preview.js';
import { createShown } from './shown.js';
import { createSnippet } from './snippet.js';

/** Opens the dialog. @param {Bench} bench */
export function openLessonDialog({ lab, store }) {
  const model = modelOf(store, lab);

  /** On paper ink is dark, unless a dark picture is asked for. */
  function picture() {
    const { state, width, plotHeight } = model.wish;
    return toSVG(lab, state, { width, height: plotHeight, theme: state.theme === 'dark' ? 'dark' : 'light' });
  }
  const file = () => fileName(model.wish.state, 'svg');

  /** @param {Format} [format] */
  function lesson(format) {
    const { wish } = model;
    const names = list(wish.state.functions.map(({ id }) => functionName(id)));
    return lessonOf(lab, wish, {
      page: location.href,
      base: document.baseURI,
      plotHeight: wish.plotHeight,
      title: t('lesson.plot', { functions: names }),
      file: file(),
      svg: format === 'figure' ? picture() : '',
    });
  }

  function download() {
    saveFile(new Blob([picture()], { type: 'image/svg+xml' }), file());
    return t('lesson.saved', { name: file() });
  }

  model.follow();
  const end = new AbortController();
  const { signal } = end;
  const close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': t('lesson.close'), onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = element(
    'dialog',
    { class: 'lesson', 'aria-labelledby': 'lesson-title' },
    element('header', { class: 'lesson-head' }, element('h2', { id: 'lesson-title' }, t('lesson.title')), close),
    element(
      'div',
      { class: 'lesson-body' },
      element(
        'div',
        { class: 'lesson-choices' },
        ...createShown(model, lab, signal),
        createLocks(model, lab, signal),
        createLooks(model, signal),
      ),
      element('div', { class: 'lesson-result' }, createPreview(model, lab, lesson, signal), createSnippet(model, lesson, download, signal)),
    ),
  );
  dialog.addEventListener('close', () => {
    end.abort();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}
