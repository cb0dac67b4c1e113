/**
 * The functions that are shown: colour, name, values; which one is active; removing one.
 *
 * @import { Lab, FunctionState } from '../lab/types.js'
 * @import { Store } from './store.js'
 */

import { functionName, t } from '../i18n.js';
import { element, icon } from './element.js';
import { entryOf, steadyValue, titleOf, valueOf, valueWidth } from './function-title.js';
import { activate, remove } from './selection.js';
import { hasOtherFunctions } from './store.js';

/**
 * @param {HTMLElement} root  a list
 * @param {Store} store
 * @param {Lab} lab
 */
export function createLegend(root, store, lab) {
  /** Sets the values in a chip, `values[function][parameter]`. @type {((value: number) => void)[][]} */
  let values = [];

  /** @param {FunctionState} shown @param {number} index */
  function chip(shown, index) {
    const { functions, active, lock } = store.state;
    const name = functionName(shown.id);
    /** @type {((value: number) => void)[]} */
    const setters = [];
    const parameters = entryOf(lab, shown.id).params.map((parameter) => {
      const number = element('span', { class: 'number' });
      // A place wide enough for every value of the slider: the next chip stays where it is.
      number.style.minWidth = `${valueWidth(parameter)}ch`;
      let written = NaN;
      setters.push((value) => {
        if (Object.is(value, written)) return;
        written = value;
        number.textContent = steadyValue(parameter, value);
      });
      return element('span', { class: 'chip-value' }, element('i', { class: 'symbol' }, parameter.symbol), ' = ', number);
    });
    values[index] = setters;
    const choose = element(
      'button',
      {
        type: 'button',
        class: 'chip-choose',
        'aria-current': index === active - 1 ? 'true' : null,
        title: t('plot.legend.activate', { name }),
        onclick: () => activate(store, index),
      },
      element('span', { class: 'dot' }),
      element('span', { class: 'chip-text' }, element('span', { class: 'chip-name' }, name), ...parameters),
    );
    const close =
      functions.length > 1 && !lock.includes('functions')
        ? element(
            'button',
            {
              type: 'button',
              class: 'chip-remove',
              'aria-label': t('plot.legend.remove', { name: titleOf(shown, lab) }),
              onclick: () => removeAt(index),
            },
            icon('close'),
          )
        : null;
    return element(
      'li',
      { class: `chip curve-${index + 1}`, 'data-function': shown.id, 'data-index': index },
      choose,
      close,
    );
  }

  /** Removing a chip must not lose the keyboard's place. @param {number} index */
  function removeAt(index) {
    remove(store, index);
    const chips = root.querySelectorAll('.chip');
    const next = chips[Math.min(index, chips.length - 1)];
    /** @type {HTMLElement | null | undefined} */ (next?.querySelector('.chip-remove, .chip-choose'))?.focus();
  }

  function showValues() {
    store.state.functions.forEach((shown, index) => {
      entryOf(lab, shown.id).params.forEach((parameter, p) => values[index]?.[p]?.(valueOf(shown, parameter)));
    });
  }

  function build() {
    const focused = root.contains(document.activeElement);
    values = [];
    root.replaceChildren(...store.state.functions.map(chip));
    showValues();
    if (focused) /** @type {HTMLElement | null} */ (root.querySelector('[aria-current]'))?.focus();
  }

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || state.lock !== previous.lock) build();
    else if (state.functions !== previous.functions) showValues();
  });
  build();
}
