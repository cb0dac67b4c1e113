/**
 * Two number boxes for the ends of a range.
 *
 * @import { Interval } from '../state/state.js'
 */

import { t, words as page } from '../i18n/i18n.js';
import { display, stepped } from '../numbers/display.js';
import { isRange } from '../state/state.js';
import { createNumberField } from './number-field.js';

/**
 * @param {object} options
 * @param {() => Interval} options.range
 * @param {(range: Interval) => void} options.commit
 * @param {(end: 0 | 1) => string} options.name  of each box
 * @param {(value: number) => boolean} [options.accepts]  whether an end may have this value, whatever the other is
 * @param {(end: 0 | 1) => string} [options.allowed]  what is accepted, in words
 */
export function createRangeBoxes({ range, commit, name, accepts = () => true, allowed }) {
  /** @param {0 | 1} end */
  function createField(end) {
    /** @param {number} value @returns {Interval} */
    const withEnd = (value) => (end === 0 ? [value, range()[1]] : [range()[0], value]);
    return createNumberField(page, {
      label: () => name(end),
      accepts: (value) => accepts(value) && isRange(...withEnd(value)),
      allowed: () => allowed?.(end) ?? allowedEnd(end),
      stepped: (from, steps) => stepped(from, steps, range()),
      commit: (value) => commit(withEnd(value)),
      shown: () => range()[end],
    });
  }

  /** @param {0 | 1} end */
  function allowedEnd(end) {
    return end === 0 ? t('allowed.x.from', { hi: display(range()[1]) }) : t('allowed.x.to', { lo: display(range()[0]) });
  }

  return /** @type {const} */ ([createField(0), createField(1)]);
}
