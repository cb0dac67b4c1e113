/**
 * Above the plot: which of f, f′ and f″ are drawn, and for which x.
 *
 * @import { Curve } from '../state.js'
 * @import { Store } from './store.js'
 */

import { CURVES, defaultText, isRange } from '../state.js';
import { t } from '../i18n.js';
import { drawing, element, icon } from './element.js';
import { CURVE_SIGNS } from './function-title.js';
import { createMarksButton } from './marks-button.js';
import { createNumberField } from './number-field.js';
import { display } from './numbers.js';

/**
 * @param {HTMLElement} root
 * @param {Store} store
 */
export function createPlotSettings(root, store) {
  root.replaceChildren(createCurveSwitches(store), createMarksButton(store), createRangeFields(store));
}

/** @param {Store} store */
function createCurveSwitches(store) {
  const switches = CURVES.map((curve) => {
    const box = element('input', { type: 'checkbox', value: curve, 'data-curve': curve, onchange: commit });
    const label = element(
      'label',
      { class: 'switch', title: t(`plot.${curve}`) },
      box,
      drawing('M0 4H28', { width: 28, height: 8, class: `sample sample-${curve}` }),
      element('i', { class: 'symbol', 'aria-hidden': 'true' }, CURVE_SIGNS[curve]),
      element('span', { class: 'visually-hidden' }, `${CURVE_SIGNS[curve]}, ${t(`plot.${curve}`)}`),
    );
    return { curve, box, label };
  });

  function commit() {
    store.update({ show: switches.filter(({ box }) => box.checked).map(({ curve }) => /** @type {Curve} */ (curve)) });
  }

  function show() {
    const { show: shown, lock } = store.state;
    for (const { curve, box } of switches) {
      box.checked = shown.includes(curve);
      box.disabled = lock.includes('show');
    }
  }

  store.subscribe((state, previous) => {
    if (state.show !== previous.show || state.lock !== previous.lock) show();
  });
  show();
  return element(
    'div',
    { class: 'switches', role: 'group', 'aria-label': t('plot.show') },
    ...switches.map(({ label }) => label),
  );
}

/** @param {Store} store */
function createRangeFields(store) {
  const [defaultLo = -6, defaultHi = 6] = defaultText('x').split(',').map(Number);
  const from = createNumberField({
    label: t('plot.x.from'),
    accepts: (lo) => isRange(lo, store.state.x[1]),
    allowed: () => t('allowed.x.from', { hi: display(store.state.x[1]) }),
    stepped: (value, steps) => value + steps,
    commit: (lo) => store.update({ x: [lo, store.state.x[1]] }),
  });
  const to = createNumberField({
    label: t('plot.x.to'),
    accepts: (hi) => isRange(store.state.x[0], hi),
    allowed: () => t('allowed.x.to', { lo: display(store.state.x[0]) }),
    stepped: (value, steps) => value + steps,
    commit: (hi) => store.update({ x: [store.state.x[0], hi] }),
  });
  const resetText = t('plot.x.reset', { lo: display(defaultLo), hi: display(defaultHi) });
  const reset = element(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': resetText,
      title: resetText,
      onclick: () => store.update({ x: [defaultLo, defaultHi] }),
    },
    icon('reset'),
  );

  function show() {
    const { x, lock } = store.state;
    const locked = lock.includes('x');
    from.set(x[0]);
    to.set(x[1]);
    from.box.disabled = to.box.disabled = reset.disabled = locked;
    reset.setAttribute('aria-disabled', String(locked || (x[0] === defaultLo && x[1] === defaultHi)));
  }

  store.subscribe((state, previous) => {
    if (state.x !== previous.x || state.lock !== previous.lock) show();
  });
  show();
  return element(
    'div',
    { class: 'x-range', role: 'group' },
    element('span', { 'aria-hidden': 'true' }, t('plot.x.from')),
    from.box,
    element('span', { 'aria-hidden': 'true' }, t('plot.x.to')),
    to.box,
    reset,
    from.error,
    to.error,
  );
}
