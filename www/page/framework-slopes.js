/**
 * The slopes that frameworks answer at the kinks of a function, where it has none or where they answer another one.
 *
 * @import { Kink } from '../lab/types.js'
 */

import { t } from '../i18n.js';
import { FRAMEWORKS } from '../lab/catalogue.js';
import { element } from './element.js';
import { BACKEND, DATE, RUN } from './frameworks.js';
import { shortValue } from './function-title.js';
import { display } from './numbers.js';

/** Whether every framework answers the slope that there is. @param {Kink} kink */
const isPlain = ({ left, right, frameworks }) =>
  left.f === right.f && left.df === right.df && FRAMEWORKS.every((id) => frameworks[id] === left.df);

/** @param {Kink[]} kinks @returns {HTMLElement[]} */
export function frameworkSlopes(kinks) {
  const rows = kinks.filter((kink) => !isPlain(kink));
  if (rows.length === 0) return [];
  const head = FRAMEWORKS.map((id) => element('th', { scope: 'col' }, `${RUN[id].name} ${RUN[id].version}`));
  return [
    element(
      'table',
      {},
      element('caption', {}, t('info.frameworks.title')),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'x'), ...head)),
      element(
        'tbody',
        {},
        ...rows.map(({ x, frameworks }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, display(x)),
            ...FRAMEWORKS.map((id) => element('td', { 'data-framework': id }, slopeText(frameworks[id]))),
          ),
        ),
      ),
    ),
    element('p', { class: 'quiet' }, t('info.frameworks.source', { backend: BACKEND, date: DATE })),
  ];
}

/** @param {number} slope */
const slopeText = (slope) => (Number.isNaN(slope) ? 'NaN' : shortValue(slope));
