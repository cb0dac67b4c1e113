/**
 * The menu of the button "Share": a link, pictures, numbers, paper.
 *
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
import { createPopupMenu } from '../../ui/popup-menu.js';
import { loadStyles } from '../../ui/styles.js';

/**
 * @param {HTMLButtonElement} button
 * @param {Bench} bench
 */
export function createShareMenu(button, bench) {
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
    if (!(await wanted('share.course', () => moreWords(COURSE_WORDS).then(() => true), openCourse))) return '';
    // The focus comes back to where it was when the dialog opened.
    menu.close();
    openCourseDialog(bench);
    return '';
  }

  async function openLesson() {
    const fetchDialog = () =>
      Promise.all([
        import('../../lesson/dialog.js'),
        moreWords(BOOKS),
        loadStyles(new URL('../../styles/lesson-dialog.css', import.meta.url)),
      ]);
    const dialog = await wanted('share.lesson', fetchDialog, openLesson);
    if (dialog === undefined) return '';
    menu.close();
    dialog[0].openLessonDialog(bench);
    return '';
  }

  /** @param {string} name @param {string} label @param {string} detail @param {() => void} act */
  const item = (name, label, detail, act) =>
    element(
      'button.menu-item',
      { role: 'menuitem', tabindex: -1, 'data-share': name, onclick: act },
      label,
      element('span.menu-detail', detail),
    );

  /** @param {{ values: boolean }} options */
  const figure = ({ values }) => plotFigure(lab, store.state, { values, shown: size() });

  /** Words around a plot are drawn by the lessons. */
  async function openPicture() {
    const pictures = await wanted(
      'share.picture',
      () => import('../../lab/lessons.js').then(({ loadLessons }) => loadLessons()),
      openPicture,
    );
    if (pictures === undefined) return '';
    // The focus comes back to where it was when the dialog opened.
    menu.close();
    openPictureDialog({ lab: pictures, store }, figure);
    return '';
  }

  const csv = () => new Blob([toCSV(lab, store.state, size())], { type: 'text/csv;charset=utf-8' });
  const items = element(
    'div',
    { role: 'menu', 'aria-label': t('share.title') },
    item('link', t('share.link'), '', doing(copyLink)),
    item('course', t('share.course'), '', doing(openCourse)),
    item('lesson', t('share.lesson'), '', doing(openLesson)),
    item('embed', t('share.embed'), '', () => {
      menu.close();
      store.update({ view: 'embed' });
    }),
    element('div', { role: 'separator' }),
    item('picture', t('share.picture'), t('share.picture.detail'), doing(openPicture)),
    item('csv', t('share.csv'), t('share.csv.detail'), saving('csv', csv)),
    item('print', t('share.print'), t('share.print.detail'), () => {
      menu.close();
      print();
    }),
  );
  // What a view shows it hands out itself.
  const ofPlot = [...items.children].filter((row) => !['link', 'lesson', 'embed', 'print'].includes(row.getAttribute('data-share') ?? ''));
  ofPlot.push(...items.querySelectorAll('[data-share="print"] > .menu-detail'));
  const panel = element('div.share-panel', { hidden: true }, items, field, status);
  button.after(panel);
  const menu = createPopupMenu(button, panel, items, () => {
    say('');
    field.hidden = true;
    for (const row of ofPlot) row.toggleAttribute('hidden', store.state.view !== 'explore');
  });
  return menu;
}
