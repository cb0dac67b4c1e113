/**
 * Two boxes for the normal distribution of the input: what becomes of it is among the properties.
 *
 * @import { Store } from '../state/store.js'
 */

import { inWords, t, words as page } from '../i18n/i18n.js';
import { isNormal } from '../state/state.js';
import { element } from '../ui/element.js';
import { createNumberField } from '../ui/number-field.js';

/** Steps of the keys. */
const STEP = 0.1;

/** @param {Store} store */
export function createNormalFields(store) {
  const moved = (/** @type {number} */ value, /** @type {number} */ steps) => Number((value + steps * STEP).toPrecision(12));
  const mean = createNumberField(page, {
    accepts: (value) => isNormal(value, store.state.normal[1]),
    allowed: () => t('allowed.between', { lo: '−10⁶', hi: '10⁶' }),
    stepped: moved,
    commit: (value) => store.update({ normal: [value, store.state.normal[1]] }),
  });
  const deviation = createNumberField(page, {
    accepts: (value) => isNormal(store.state.normal[0], value),
    allowed: () => t('allowed.between', { lo: '10⁻⁶', hi: '10⁶' }),
    // Never down to 0.
    stepped: (value, steps) => (value + steps * STEP > STEP / 2 ? moved(value, steps) : value),
    commit: (value) => store.update({ normal: [store.state.normal[0], value] }),
  });
  const symbol = (/** @type {string} */ sign) => element('i.symbol', { 'aria-hidden': 'true' }, sign);
  const words = () => t('property.input');
  const node = element(
    'div.normal-fields',
    { role: 'group', 'aria-label': words },
    element('p', words),
    symbol('μ'),
    mean.box,
    symbol('σ'),
    deviation.box,
    mean.error,
    deviation.error,
  );

  function show() {
    mean.set(store.state.normal[0]);
    deviation.set(store.state.normal[1]);
  }

  inWords(() => {
    mean.rename(t('property.input.mean'));
    deviation.rename(t('property.input.deviation'));
  });
  store.follow(['normal'], show);
  show();
  return node;
}
