/**
 * Two boxes for the ends of an axis.
 *
 * @import { Interval } from '../state/state.js'
 * @import { Store } from '../state/store.js'
 */

import { inWords, t } from '../i18n/i18n.js';
import { createLive, live } from '../i18n/live.js';
import { element } from '../ui/element.js';
import { createRangeBoxes } from '../ui/range-boxes.js';

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
  const words = (/** @type {0 | 1} */ end) => t(`plot.${axis}.${end === 0 ? 'from' : 'to'}`);
  const { built, refresh } = createLive(() => {
    const fields = createRangeBoxes({ range, commit: (next) => store.update({ [axis]: next }), name: words });
    live(() => {
      for (const { box } of fields) box.disabled = store.state.lock.includes(axis);
    });
    return element(
      'div',
      { class: `range-fields ${axis}-range`, role: 'group', 'aria-label': axis },
      ...fields.flatMap(({ box }, end) => [element('span', { 'aria-hidden': 'true' }, () => words(end === 0 ? 0 : 1)), box]),
      ...fields.map(({ error }) => error),
    );
  });
  inWords(refresh);
  store.follow([axis, 'lock'], refresh);
  return {
    node: built,
    /** Looks again at a range that is not in the state. */
    show: refresh,
  };
}
