/**
 * Two boxes for the ends of an axis.
 *
 * @import { Interval } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { isRange } from '../state/state.js';
import { inWords, t } from '../i18n/i18n.js';
import { element } from '../ui/element.js';
import { createNumberField } from '../ui/number-field.js';
import { display, stepped } from '../numbers/display.js';

/**
 * @param {Store} store
 * @param {'x' | 'y'} axis
 * @param {() => Interval | undefined} [drawn]  the range in the picture, for a y that is automatic
 */
export function createRangeFields(store, axis, drawn = () => undefined) {
  /** @returns {Interval} */
  const range = () => {
    const given = store.state[axis];
    return given === 'auto' ? (drawn() ?? [NaN, NaN]) : given;
  };
  const from = createNumberField({
    accepts: (lo) => isRange(lo, range()[1]),
    allowed: () => t('allowed.x.from', { hi: display(range()[1]) }),
    stepped: (value, steps) => stepped(value, steps, range()),
    commit: (lo) => store.update({ [axis]: [lo, range()[1]] }),
  });
  const to = createNumberField({
    accepts: (hi) => isRange(range()[0], hi),
    allowed: () => t('allowed.x.to', { lo: display(range()[0]) }),
    stepped: (value, steps) => stepped(value, steps, range()),
    commit: (hi) => store.update({ [axis]: [range()[0], hi] }),
  });

  const ends = [
    { field: from, end: /** @type {const} */ ('from'), words: element('span', { 'aria-hidden': 'true' }) },
    { field: to, end: /** @type {const} */ ('to'), words: element('span', { 'aria-hidden': 'true' }) },
  ];
  inWords(() => {
    for (const { field, end, words } of ends) {
      words.textContent = t(`plot.${axis}.${end}`);
      field.rename(words.textContent);
    }
  });

  function show() {
    const [lo, hi] = range();
    from.set(lo);
    to.set(hi);
    from.box.disabled = to.box.disabled = store.state.lock.includes(axis);
  }

  store.subscribe((state, previous) => {
    if (state[axis] !== previous[axis] || state.lock !== previous.lock) show();
  });
  show();
  return {
    node: element(
      'div',
      { class: `range-fields ${axis}-range`, role: 'group', 'aria-label': axis },
      ...ends.flatMap(({ field, words }) => [words, field.box]),
      from.error,
      to.error,
    ),
    /** Looks again at a range that is not in the state. */
    show,
  };
}
