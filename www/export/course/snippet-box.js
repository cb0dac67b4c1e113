/**
 * The text to copy: its format, where it goes, its length.
 *
 * @import { Format } from './formats.js'
 * @import { Snippet } from './snippet.js'
 * @import { Model } from '../../app/course/model.js'
 */

import { copyShown } from '../copy.js';
import { FORMATS, KINDS, WITH_FILE } from './formats.js';
import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** Addresses that mean something on this machine only. @param {string} address */
export function isLocal(address) {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || /^(localhost|.*\.localhost|127\.[\d.]+|\[::1\]|0\.0\.0\.0)$/.test(hostname);
}

/**
 * @param {Model} model
 * @param {(format: Format) => Snippet} snippet
 * @param {() => Promise<string> | string} download  saves the picture and says so
 * @param {AbortSignal} signal  ends it
 */
export function createSnippet(model, snippet, download, signal) {
  const option = (/** @type {Format} */ format) => element('option', { value: format }, t(`course.format.${format}`));
  const select = element(
    'select.select',
    { 'data-choice': 'format', onchange: () => model.update({ format: /** @type {Format} */ (select.value) }) },
    ...KINDS.map(([kind, formats]) => element('optgroup', { label: t(`course.kind.${kind}`) }, ...formats.map(option))),
  );
  const where = element('p', { id: 'course-where' });
  const text = element('textarea.course-text', {
    readonly: true,
    rows: 7,
    spellcheck: 'false',
    'aria-label': t('course.text'),
    'aria-describedby': 'course-where',
    'data-course': 'text',
  });
  const length = element('span.quiet.course-length', { 'data-course': 'length' });
  const status = element('p.course-status', { role: 'status' });
  const say = (/** @type {string} */ words) => void (status.textContent = words);
  const copy = element(
    'button.button',
    { 'data-course': 'copy', onclick: async () => say(t((await copyShown(text)) ? 'course.copied' : 'course.copy.refused')) },
    t('course.copy'),
  );
  const file = element('button.button', { 'data-course': 'download', onclick: async () => say(await download()) }, t('course.download'));

  model.watch(() => {
    const { format } = model.wish;
    select.value = format;
    where.textContent = t(`course.where.${format}`);
    const next = FORMATS[format](snippet(format));
    if (next === text.value) return;
    text.value = next;
    length.textContent = t('course.length', { count: [...next].length });
    file.hidden = !WITH_FILE.includes(format);
    // What was copied is no longer what is shown.
    say('');
  }, signal);

  return element(
    'section.course-snippet',
    { 'aria-labelledby': 'course-snippet-title' },
    element('h3', { id: 'course-snippet-title' }, t('course.snippet')),
    isLocal(document.baseURI) ? element('p.course-warning', t('course.local')) : null,
    element('label.course-field', element('span', t('course.format')), select),
    where,
    text,
    element('div.course-actions', copy, file, length),
    status,
  );
}
