/**
 * The first layers of a chain, and the last one, number by number.
 *
 * @import { CascadeStep } from '../../lab/types.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { distance } from '../../numbers/texts.js';

/** Number of first layers that are always listed. */
const FIRST = 5;

/** A number with a sign, always with as many digits. @param {number} value */
export const signed = (value) => (value === 0 ? '0' : `${value < 0 ? '−' : ''}${distance(Math.abs(value))}`);

/**
 * @param {string} name  of the function
 * @param {readonly CascadeStep[]} steps
 * @param {number} curve  position of its colour
 */
export function stepsTable(name, steps, curve) {
  const rows = steps.map((step, index) => ({ ...step, k: index + 1 })).filter(({ k }) => k <= FIRST || k === steps.length);
  const columns = /** @type {const} */ (['k', 'z', 'factor', 'product']);
  return element(
    'table.depth-table',
    element('caption', element('span', { class: `dot curve-${curve}` }), ` ${name}`),
    element('thead', element('tr', ...columns.map((column) => element('th', { scope: 'col' }, t(`depth.column.${column}`))))),
    element(
      'tbody',
      ...rows.map(({ k, z, factor, product }) =>
        element(
          'tr',
          { 'data-layer': k },
          element('th', { scope: 'row' }, String(k)),
          ...[z, factor, product].map((value) => element('td', signed(value))),
        ),
      ),
    ),
  );
}
