/**
 * What the menu "Share" offers, in its order: a link, pictures, numbers, paper. Fetched with the menu. What an action answers is said below it.
 *
 * @import { Action } from '../../ui/keys.js'
 * @import { MenuRow } from '../../ui/menu.js'
 * @import { Bench } from '../on-demand.js'
 */

import { copyText } from '../../export/copy.js';
import { toCSV } from '../../export/csv.js';
import { fileName, saveFile } from '../../export/file.js';
import { isOnDisk, toLink } from '../../export/link.js';
import { openPictureDialog } from '../../export/picture/dialog.js';
import { plotFigure } from '../../export/picture/labels.js';
import { COURSE_WORDS } from '../../i18n/books.js';
import { moreWords, t } from '../../i18n/i18n.js';
import { menuRows } from '../../ui/action-button.js';
import { sizeShown } from '../../ui/canvas-size.js';
import { element } from '../../ui/element.js';
import { wanted } from '../../ui/lost.js';
import { createMenu } from '../../ui/menu.js';
import { loadStyles } from '../../ui/styles.js';
import { openCourseDialog } from '../course/dialog.js';
import { LESSON_WORDS } from '../header/lesson-place.js';

/** `field` has a link that could not be copied. @typedef {Bench & { field: HTMLInputElement }} ShareContext */

/** What a view shows it hands out itself. @param {ShareContext} context */
const isPlot = ({ store }) => store.state.view === 'explore';

/** @param {ShareContext} context */
async function copyLink({ lab, store, field }) {
  const link = toLink(lab, store.state, location.href);
  if (!(await copyText(link, field))) return t('share.copy.refused');
  return t(isOnDisk(link) ? 'share.copied.disk' : 'share.copied');
}

/** @param {ShareContext} context */
async function openCourse(context) {
  const words = await wanted(
    'share.course',
    () => moreWords(COURSE_WORDS).then(() => true),
    () => openCourse(context),
  );
  if (words) openCourseDialog(context);
}

/** @param {ShareContext} context */
async function openLesson(context) {
  const fetchDialog = () =>
    Promise.all([
      import('../../lesson/dialog.js'),
      moreWords(LESSON_WORDS),
      loadStyles(new URL('../../styles/lesson-dialog.css', import.meta.url)),
    ]);
  const dialog = await wanted('share.lesson', fetchDialog, () => openLesson(context));
  dialog?.[0].openLessonDialog(context);
}

/** Words around a plot are drawn by the lessons. @param {ShareContext} context */
async function openPicture(context) {
  const { lab, store, canvas } = context;
  const fetchPictures = () => import('../../lab/lessons.js').then(({ loadLessons }) => loadLessons());
  const pictures = await wanted('share.picture', fetchPictures, () => openPicture(context));
  if (pictures === undefined) return;
  openPictureDialog({ lab: pictures, store }, ({ values }) => plotFigure(lab, store.state, { values, shown: sizeShown(canvas) }));
}

/** @param {ShareContext} context */
function saveTable({ lab, store, canvas }) {
  const name = fileName(store.state, 'csv');
  saveFile(new Blob([toCSV(lab, store.state, sizeShown(canvas))], { type: 'text/csv;charset=utf-8' }), name);
  return t('share.saved', { name });
}

/** @type {Action<ShareContext>[]} */
export const SHARE_ACTIONS = [
  { name: 'link', label: 'share.link', stays: true, run: copyLink },
  { name: 'course', label: 'share.course', when: isPlot, run: openCourse },
  { name: 'lesson', label: 'share.lesson', run: openLesson },
  { name: 'embed', label: 'share.embed', run: ({ store }) => store.update({ view: 'embed' }) },
];

/** Below a line. @type {Action<ShareContext>[]} */
export const EXPORT_ACTIONS = [
  { name: 'picture', label: 'share.picture', detail: () => 'share.picture.detail', when: isPlot, run: openPicture },
  { name: 'csv', label: 'share.csv', detail: () => 'share.csv.detail', stays: true, when: isPlot, run: saveTable },
  { name: 'print', label: 'share.print', detail: (context) => (isPlot(context) ? 'share.print.detail' : undefined), run: () => print() },
];

/** The menu of the button "Share". @param {Bench} bench */
export function createShareMenu(bench) {
  const status = element('p.share-status', { role: 'status' });
  const field = element('input.share-link', { readonly: true, hidden: true, 'aria-label': t('share.link.label') });

  /** Says what an action answers, or that it failed. @param {MenuRow} row */
  const telling = ({ act, ...row }) => ({
    ...row,
    async act() {
      field.hidden = true;
      try {
        status.textContent = String((await act()) ?? '');
      } catch (error) {
        console.error(error);
        status.textContent = t('share.failed');
      }
    },
  });
  const [above, below] = [SHARE_ACTIONS, EXPORT_ACTIONS].map((actions) => menuRows(actions, { ...bench, field }).map(telling));
  return element('div.share-panel', createMenu('share', t('share.title'), [...above, 'separator', ...below]), field, status);
}
