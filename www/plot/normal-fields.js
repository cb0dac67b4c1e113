/**
 * Two boxes for the normal distribution of the input: what becomes of it is among the properties.
 *
 * @import { Store } from '../state/store.js'
 */

import { t, words as page } from '../i18n/i18n.js';
import { live } from '../i18n/live.js';
import { liveIn } from '../state/live-state.js';
import { isNormal } from '../state/state.js';
import { element } from '../ui/element.js';
import { createNumberField } from '../ui/number-field.js';

/** Steps of the keys. */
const STEP = 0.1;

/** @param {number} value @param {number} steps */
const moved = (value, steps) => Number((value + steps * STEP).toPrecision(12));

/** @param {string} sign */
const symbol = (sign) => element('i.symbol', { 'aria-hidden': 'true' }, sign);

/** @param {Store} store */
export const createNormalFields = (store) => liveIn(store, () => createFields(store));

/** @param {Store} store */
function createFields(store) {
  const mean = createNumberField(page, {
    label: () => t('property.input.mean'),
    accepts: (value) => isNormal(value, store.state.normal[1]),
    allowed: () => t('allowed.between', { lo: '−10⁶', hi: '10⁶' }),
    stepped: moved,
    commit: (value) => store.update({ normal: [value, store.state.normal[1]] }),
  });
  const deviation = createNumberField(page, {
    label: () => t('property.input.deviation'),
    accepts: (value) => isNormal(store.state.normal[0], value),
    allowed: () => t('allowed.between', { lo: '10⁻⁶', hi: '10⁶' }),
    // Never down to 0.
    stepped: (value, steps) => (value + steps * STEP > STEP / 2 ? moved(value, steps) : value),
    commit: (value) => store.update({ normal: [store.state.normal[0], value] }),
  });
  live(() => {
    mean.set(store.state.normal[0]);
    deviation.set(store.state.normal[1]);
  });
  const words = () => t('property.input');
  const boxes = [symbol('μ'), mean.box, symbol('σ'), deviation.box, mean.error, deviation.error];
  return element('div.normal-fields', { role: 'group', 'aria-label': words }, element('p', words), ...boxes);
}
