/**
 * Two number boxes for a range.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Interval } from '../../state/state.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { display, stepped } from '../../numbers/display.js';
import { isRange } from '../../state/state.js';
import { isEnd } from './keys.js';

/**
 * @param {string} symbol  symbol between the boxes
 * @param {MessageKey} words  name of the range
 * @param {(range: Interval) => void} commit
 */
export function createRangeBoxes(symbol, words, commit) {
  /** @type {Interval} */
  let range = [NaN, NaN];
  const fields = /** @type {const} */ ([0, 1]).map((end) => {
    /** @param {number} value @returns {Interval} */
    const withEnd = (value) => (end === 0 ? [value, range[1]] : [range[0], value]);
    return createNumberField({
      accepts: (value) => isEnd(value) && isRange(...withEnd(value)),
      allowed: () => (end === 0 ? t('allowed.x.from', { hi: display(range[1]) }) : t('allowed.x.to', { lo: display(range[0]) })),
      stepped: (from, steps) => stepped(from, steps, range),
      commit: (value) => commit(withEnd(value)),
    });
  });
  const label = element('span', { class: 'quiet' });
  inWords(() => {
    label.textContent = t(words);
    fields.forEach((field, end) => field.rename(t(end === 0 ? 'maxout.range.from' : 'maxout.range.to', { what: t(words) })));
  });
  const [from, to] = fields.map(({ box }) => box);
  return {
    node: element(
      'div',
      { class: 'maxout-range' },
      label,
      from ?? null,
      element('span', { 'aria-hidden': 'true', class: 'maxout-math' }, `≤ ${symbol} ≤`),
      to ?? null,
      ...fields.map(({ error }) => error),
    ),
    /** @param {Interval} next */
    show(next) {
      range = next;
      fields.forEach((field, end) => field.set(next[end] ?? NaN));
    },
  };
}
