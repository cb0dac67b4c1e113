/**
 * The text to copy: its format, where it goes, its length.
 *
 * @import { Format } from '../../export/lesson/formats.js'
 * @import { Model } from './model.js'
 */

import { copyShown } from '../../export/copy.js';
import { FORMATS, KINDS, WITH_FILE } from '../../export/lesson/formats.js';
import { t } from '../../i18n.js';
import { element } from '../element.js';

/** @typedef {import('../../export/lesson/lesson.js').Lesson} Lesson */

/** Addresses that mean something on this machine only. @param {string} address */
export function isLocal(address) {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}

/**
 * @param {Model} model
 * @param {(format: Format) => Lesson} lesson
 * @param {() => Promise<string> | string} download  saves the picture and says so
 * @param {AbortSignal} signal  ends it
 */
export function createSnippet(model, lesson, download, signal) {
  const select = element(
    'select',
    {
      class: 'select',
      'data-choice': 'format',
      onchange: () => model.update({ format: /** @type {Format} */ (select.value) }),
    },
    ...KINDS.map(([kind, formats]) =>
      element(
        'optgroup',
        { label: t(`lesson.kind.${kind}`) },
        ...formats.map((format) => element('option', { value: format }, t(`lesson.format.${format}`))),
      ),
    ),
  );
  const where = element('p', { id: 'lesson-where' });
  const text = element('textarea', {
    class: 'lesson-text',
    readonly: true,
    rows: 7,
    spellcheck: 'false',
    'aria-label': t('lesson.text'),
    'aria-describedby': 'lesson-where',
    'data-lesson': 'text',
  });
  const length = element('span', { class: 'quiet lesson-length', 'data-lesson': 'length' });
  const status = element('p', { class: 'lesson-status', role: 'status' });
  const say = (/** @type {string} */ words) => {
    status.textContent = words;
  };
  const copy = element(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-lesson': 'copy',
      onclick: async () => say(t((await copyShown(text)) ? 'lesson.copied' : 'lesson.copy.refused')),
    },
    t('lesson.copy'),
  );
  const file = element(
    'button',
    { type: 'button', class: 'button', 'data-lesson': 'download', onclick: async () => say(await download()) },
    t('lesson.download'),
  );

  model.watch(() => {
    const { format } = model.wish;
    select.value = format;
    where.textContent = t(`lesson.where.${format}`);
    const next = FORMATS[format](lesson(format));
    if (next === text.value) return;
    text.value = next;
    length.textContent = t('lesson.length', { count: [...next].length });
    file.hidden = !WITH_FILE.includes(format);
    // What was copied is no longer what is shown.
    say('');
  }, signal);

  const warning = isLocal(document.baseURI) ? [element('p', { class: 'lesson-warning' }, t('lesson.local'))] : [];
  return element(
    'section',
    { class: 'lesson-snippet', 'aria-labelledby': 'lesson-snippet-title' },
    element('h3', { id: 'lesson-snippet-title' }, t('lesson.snippet')),
    ...warning,
    element('label', { class: 'lesson-field' }, element('span', {}, t('lesson.format')), select),
    where,
    text,
    element('div', { class: 'lesson-actions' }, copy, file, length),
    status,
  );
}
