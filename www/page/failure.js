/** Instead of the plot, when there is none: what happened, a way on, and a report to copy. Never a blank page. */

import { t } from '../i18n.js';
import { element } from './element.js';

/**
 * @typedef {object} Failure
 * @property {string} id  names the kind of failure
 * @property {string} title
 * @property {string} text
 * @property {[label: string, act: () => void][]} actions  what may mend it
 * @property {string} report
 */

/** @param {string} version @param {string} what */
export function reportText(version, what) {
  return [
    `${t('app.name')} ${version}`,
    `address: ${location.href}`,
    `browser: ${navigator.userAgent}`,
    `screen: ${innerWidth} × ${innerHeight} CSS px, ratio ${devicePixelRatio}`,
    '',
    what.trim(),
  ].join('\n');
}

/** @param {Failure} failure */
export function createFailure({ id, title, text, actions, report }) {
  const area = element('textarea', { class: 'report', readonly: true, rows: 10, 'aria-label': t('failure.report') });
  area.value = report;
  const status = element('span', { role: 'status', class: 'quiet' });

  async function copy() {
    try {
      await navigator.clipboard.writeText(report);
      status.textContent = t('failure.copied');
    } catch {
      // Without https or permission there is no clipboard; the reader still has the keyboard.
      area.focus();
      area.select();
      status.textContent = t('failure.copy.refused');
    }
  }

  const button = (/** @type {string} */ label, /** @type {() => void} */ onclick) =>
    element('button', { type: 'button', class: 'button', onclick }, label);
  return element(
    'div',
    { class: 'failure', role: 'alert', 'data-failure': id },
    element('h2', {}, title),
    element('p', {}, text),
    element(
      'div',
      { class: 'failure-actions' },
      ...actions.map(([label, act]) => button(label, act)),
      button(t('failure.copy'), copy),
      status,
    ),
    area,
  );
}
