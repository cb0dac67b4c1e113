/**
 * The dialog "Embed in a course page": what is shown, locked and hidden, how large, and the text to copy.
 *
 * @import { Format } from '../../export/course/formats.js'
 * @import { Bench } from '../on-demand.js'
 */

import '../../activation-plot.js';
import { fileName, saveFile } from '../../export/file.js';
import { snippetOf } from '../../export/course/snippet.js';
import { functionName, list, t } from '../../i18n/i18n.js';
import { createLive } from '../../i18n/live.js';
import { openDialog } from '../../ui/dialog.js';
import { element } from '../../ui/element.js';
import { createChoices } from './choices.js';
import { modelOf } from './model.js';
import { createPreview } from './preview.js';
import { createSnippet } from '../../export/course/snippet-box.js';

/** Opens the dialog. @param {Bench} bench */
export function openCourseDialog({ lab, store }) {
  const model = modelOf(store, lab);

  /** On paper ink is dark, unless a dark picture is asked for. */
  function picture() {
    const { state, width, plotHeight } = model.wish;
    return lab.svg(state, { width, height: plotHeight, theme: state.theme === 'dark' ? 'dark' : 'light' });
  }
  const file = () => fileName(model.wish.state, 'svg');

  /** @param {Format} [format] */
  function snippet(format) {
    const { wish } = model;
    const names = list(wish.state.functions.map(({ id }) => functionName(id)));
    return snippetOf(lab, wish, {
      page: location.href,
      base: document.baseURI,
      plotHeight: wish.plotHeight,
      title: t('course.plot', { functions: names }),
      open: t('course.laboratory'),
      file: file(),
      svg: format === 'figure' ? picture() : '',
    });
  }

  function download() {
    saveFile(new Blob([picture()], { type: 'image/svg+xml' }), file());
    return t('course.saved', { name: file() });
  }

  model.follow();
  const end = new AbortController();
  const { signal } = end;
  const { built: choices, refresh } = createLive(() => createChoices(model, lab));
  model.watch(refresh, signal);
  const dialog = openDialog(
    'course',
    { title: t('course.title'), close: t('course.close') },
    element(
      'div.course-body',
      element('div.course-choices', ...choices),
      element('div.course-result', createPreview(model, lab, snippet, signal), createSnippet(model, snippet, download, signal)),
    ),
  );
  dialog.addEventListener('close', () => end.abort());
}
