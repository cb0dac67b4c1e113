/**
 * The menu of the button "Share": a link, pictures, numbers, paper.
 *
 * @import { MenuRow } from '../../ui/menu.js'
 * @import { Bench } from './share-button.js'
 */

import { copyText } from '../../export/copy.js';
import { toCSV } from '../../export/csv.js';
import { fileName, saveFile } from '../../export/file.js';
import { isOnDisk, toLink } from '../../export/link.js';
import { COURSE_WORDS } from '../../i18n/books.js';
import { moreWords, t } from '../../i18n/i18n.js';
import { BOOKS } from '../../lesson/books.js';
import { element } from '../../ui/element.js';
import { sizeShown } from '../../ui/canvas-size.js';
import { openCourseDialog } from '../course/dialog.js';
import { wanted } from '../../ui/lost.js';
import { openPictureDialog } from '../../export/picture/dialog.js';
import { plotFigure } from '../../export/picture/labels.js';
import { createMenu } from '../../ui/menu.js';
import { loadStyles } from '../../ui/styles.js';

/** What a view shows it hands out itself. */
const OF_PLOT = ['course', 'picture', 'csv'];

/** @param {Bench} bench */
export function createShareMenu(bench) {
  const { lab, store, canvas } = bench;
  const status = element('p.share-status', { role: 'status' });
  const field = element('input.share-link', { readonly: true, hidden: true, 'aria-label': t('share.link.label') });

  /** The plot as it is on the page, CSS px. */
  const size = () => sizeShown(canvas);

  /** @param {string} text */
  function say(text) {
    status.textContent = text;
  }

  /** What an item does; what it says in the end, or what went wrong. @param {() => Promise<string> | string} work */
  const doing = (work) => async () => {
    field.hidden = true;
    try {
      say(await work());
    } catch (error) {
      console.error(error);
      say(t('share.failed'));
    }
  };

  /** @param {string} extension @param {() => Promise<Blob> | Blob} content */
  const saving = (extension, content) =>
    doing(async () => {
      const name = fileName(store.state, extension);
      saveFile(await content(), name);
      return t('share.saved', { name });
    });

  async function copyLink() {
    const link = toLink(lab, store.state, location.href);
    if (!(await copyText(link, field))) return t('share.copy.refused');
    return t(isOnDisk(link) ? 'share.copied.disk' : 'share.copied');
  }

  async function openCourse() {
    if (await wanted('share.course', () => moreWords(COURSE_WORDS).then(() => true), openCourse)) openCourseDialog(bench);
  }

  async function openLesson() {
    const fetchDialog = () =>
      Promise.all([
        import('../../lesson/dialog.js'),
        moreWords(BOOKS),
        loadStyles(new URL('../../styles/lesson-dialog.css', import.meta.url)),
      ]);
    const dialog = await wanted('share.lesson', fetchDialog, openLesson);
    dialog?.[0].openLessonDialog(bench);
  }

  /** @param {{ values: boolean }} options */
  const figure = ({ values }) => plotFigure(lab, store.state, { values, shown: size() });

  /** Words around a plot are drawn by the lessons. */
  async function openPicture() {
    const pictures = await wanted(
      'share.picture',
      () => import('../../lab/lessons.js').then(({ loadLessons }) => loadLessons()),
      openPicture,
    );
    if (pictures !== undefined) openPictureDialog({ lab: pictures, store }, figure);
  }

  const csv = () => new Blob([toCSV(lab, store.state, size())], { type: 'text/csv;charset=utf-8' });
  const isPlot = store.state.view === 'explore';
  /** @type {(MenuRow | 'separator')[]} */
  const rows = [
    { name: 'link', label: t('share.link'), stays: true, act: doing(copyLink) },
    { name: 'course', label: t('share.course'), act: openCourse },
    { name: 'lesson', label: t('share.lesson'), act: openLesson },
    { name: 'embed', label: t('share.embed'), act: () => store.update({ view: 'embed' }) },
    'separator',
    { name: 'picture', label: t('share.picture'), detail: t('share.picture.detail'), act: openPicture },
    { name: 'csv', label: t('share.csv'), detail: t('share.csv.detail'), stays: true, act: saving('csv', csv) },
    { name: 'print', label: t('share.print'), detail: isPlot ? t('share.print.detail') : undefined, act: () => print() },
  ];
  const offered = rows.filter((row) => isPlot || row === 'separator' || !OF_PLOT.includes(row.name));
  return element('div.share-panel', createMenu('share', t('share.title'), offered), field, status);
}
