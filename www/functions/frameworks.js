/**
 * f′ at the kinks of a function as frameworks return it: a table for all of them, and a line for one. The versions are those that were
 * run for `src/functions/kinks.csv`, with which a test compares them.
 *
 * @import { Framework, Kink } from '../lab/types.js'
 */

import { t } from '../i18n/i18n.js';
import { FRAMEWORKS } from '../lab/catalogue.js';
import { element } from '../ui/element.js';
import { shortValue } from './values.js';
import { display } from '../numbers/display.js';

/** @type {Record<Framework, { name: string, version: string }>} */
export const RUN = {
  pytorch: { name: 'PyTorch', version: '2.15.0' },
  jax: { name: 'JAX', version: '0.10.2' },
  keras: { name: 'Keras', version: '3.15.1' },
};

/** What Keras ran on. */
export const BACKEND = 'TensorFlow 2.21.0';

export const DATE = '2026-11-30';

/** Whether f′ exists there and the framework returns it. @param {Kink} kink @param {Framework} id */
const isPlain = ({ left, right, frameworks }, id) => left.f === right.f && left.df === right.df && frameworks[id] === left.df;

/** @param {Kink[]} kinks @returns {HTMLElement[]} */
export function frameworkSlopes(kinks) {
  const rows = kinks.filter((kink) => !FRAMEWORKS.every((id) => isPlain(kink, id)));
  if (rows.length === 0) return [];
  const head = FRAMEWORKS.map((id) => element('th', { scope: 'col' }, `${RUN[id].name} ${RUN[id].version}`));
  return [
    element(
      'table',
      element('caption', t('info.frameworks.title')),
      element('thead', element('tr', element('th', { scope: 'col' }, 'x'), ...head)),
      element(
        'tbody',
        ...rows.map(({ x, frameworks }) =>
          element(
            'tr',
            element('th', { scope: 'row' }, display(x)),
            ...FRAMEWORKS.map((id) => element('td', { 'data-framework': id }, slopeText(frameworks[id]))),
          ),
        ),
      ),
    ),
    element('p.quiet', t('info.frameworks.source', { backend: BACKEND, date: DATE })),
  ];
}

/**
 * What to know of the kinks in one framework: a line for each at which it returns another slope than both sides have.
 * @param {Kink[]} kinks
 * @param {string} tab  a framework, or another way to write the function
 * @returns {string[]}
 */
export function conventions(kinks, tab) {
  const id = FRAMEWORKS.find((framework) => framework === tab);
  if (id === undefined) return [];
  // Another backend of Keras may return another slope.
  const framework = id === 'keras' ? `Keras (${BACKEND})` : RUN[id].name;
  const unusual = kinks.filter((kink) => !isPlain(kink, id));
  return unusual.map(({ x, frameworks }) => t('code.kink', { x: display(x), framework, slope: slopeText(frameworks[id]) }));
}

/** @param {number} slope */
const slopeText = (slope) => (Number.isNaN(slope) ? 'NaN' : shortValue(slope));
