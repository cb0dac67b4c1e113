/**
 * The first layers of a chain, and the last one, number by number.
 *
 * @import { Chain } from './gradient.js'
 */

import { t } from '../../i18n/i18n.js';
import { each } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { distance } from '../../numbers/texts.js';

/** Number of first layers that are always listed. */
const FIRST = 5;

const COLUMNS = /** @type {const} */ (['z', 'factor', 'product']);

/** A number with a sign, always with as many digits. @param {number} value */
export const signed = (value) => (value === 0 ? '0' : `${value < 0 ? '−' : ''}${distance(Math.abs(value))}`);

/**
 * @param {() => Chain} chain
 * @param {() => number} n  its layers
 * @param {number} curve  position of its colour
 */
export function stepsTable(chain, n, curve) {
  const head = (/** @type {typeof COLUMNS[number] | 'k'} */ column) => element('th', { scope: 'col' }, () => t(`depth.column.${column}`));
  return element(
    'table.depth-table',
    element('caption', element(`span.dot.curve-${curve}`), () => ` ${chain().name}`),
    element('thead', element('tr', head('k'), ...COLUMNS.map(head))),
    each(
      element('tbody'),
      () => Math.min(n(), FIRST + 1),
      (row) => {
        const k = () => (row < FIRST ? row + 1 : n());
        const cells = COLUMNS.map((column) => element('td', () => signed(chain().steps[k() - 1]?.[column] ?? NaN)));
        return element(
          'tr',
          { 'data-layer': k },
          element('th', { scope: 'row' }, () => String(k())),
          ...cells,
        );
      },
    ),
  );
}
