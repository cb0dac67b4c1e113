/**
 * The first layers of a chain, and the last one, number by number.
 *
 * @import { Chain } from './gradient.js'
 */

import { t } from '../../i18n/i18n.js';
import { each } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { row, table } from '../../ui/table.js';
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
  const caption = element('caption', element(`span.dot.curve-${curve}`), () => ` ${chain().name}`);
  const head = [() => t('depth.column.k'), ...COLUMNS.map((column) => () => t(`depth.column.${column}`))];
  const count = () => Math.min(n(), FIRST + 1);
  const body = each(element('tbody'), count, (line) => {
    const k = () => (line < FIRST ? line + 1 : n());
    const cells = COLUMNS.map((column) => () => signed(chain().steps[k() - 1]?.[column] ?? NaN));
    return row({ 'data-layer': k }, () => String(k()), ...cells);
  });
  return table('table.depth-table', { caption, head }, body);
}
