/**
 * The ends of the axes in numbers, and a y that stands still for a while.
 *
 * @import { Interval } from '../state/state.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { t } from '../i18n/i18n.js';
import { live, mount } from '../i18n/live.js';
import { hasOtherIds } from '../state/store.js';
import { element } from '../ui/element.js';
import { createRangeBoxes } from '../ui/range-boxes.js';
import { shortened } from './range.js';

/**
 * Two boxes for the ends of an axis, among live pieces that follow the state.
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
  const fields = createRangeBoxes({ range, commit: (next) => store.update({ [axis]: next }), name: words });
  live(() => {
    for (const { box } of fields) box.disabled = store.state.lock.includes(axis);
  });
  return element(
    `div.range-fields.${axis}-range`,
    { role: 'group', 'aria-label': axis },
    ...fields.flatMap(({ box }, end) => [element('span', { 'aria-hidden': 'true' }, () => words(end === 0 ? 0 : 1)), box]),
    ...fields.map(({ error }) => error),
  );
}

/**
 * The boxes of x, for where the toolbar has no room for them, and of y, with the way back to the automatic one. What is returned looks
 * again at what is drawn.
 * @param {HTMLElement} panel
 * @param {Store} store
 * @param {PlotView} view
 */
export function createAxisLimits(panel, store, view) {
  const drawn = () => view.frame && shortened(view.frame.y);
  const refresh = mount(panel, () => {
    const auto = element('input', {
      type: 'checkbox',
      onchange: () => store.update({ y: auto.checked ? 'auto' : (drawn() ?? 'auto') }),
      '.checked': () => store.state.y === 'auto',
      disabled: () => store.state.lock.includes('y'),
    });
    const label = element(
      'label.switch',
      { title: () => t('view.y.auto.title') },
      auto,
      element('span', () => t('view.y.auto')),
    );
    return [createRangeFields(store, 'x'), createRangeFields(store, 'y', drawn), label];
  });
  store.subscribe(() => {
    if (panel.isConnected) refresh();
  });
  return refresh;
}

/**
 * An automatic y stands still while the reader moves a parameter or lets it play, so that a curve that is not touched does not move.
 * @param {Store} store
 * @param {PlotView} view
 */
export function holdAxis(store, view) {
  store.subscribe((state, previous) => {
    const isMoved = state.functions !== previous.functions && !hasOtherIds(state, previous);
    if (store.isHeld && isMoved) view.holdAxis();
  });
  store.onRest(view.releaseAxis);
}
