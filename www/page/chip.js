/**
 * One function in the legend: its colour, which hides and shows it, its name and values, which make it the active one, and a menu.
 *
 * @import { Entry, FunctionState } from '../lab/types.js'
 * @import { State } from '../state.js'
 */

import { functionName, t } from '../i18n.js';
import { element, icon } from './element.js';
import { steadyValue, valueOf, valueWidth } from './function-title.js';

/** @typedef {ReturnType<typeof createChip>} Chip */
/** @typedef {'toggle' | 'choose' | 'menu'} ChipPart */

/**
 * @param {object} options
 * @param {Entry} options.entry
 * @param {number} options.index
 * @param {boolean} options.locked
 * @param {boolean} options.withMenu
 * @param {() => void} options.onToggle
 * @param {() => void} options.onChoose
 * @param {(anchor: HTMLButtonElement) => void} options.onMenu
 */
export function createChip({ entry, index, locked, withMenu, onToggle, onChoose, onMenu }) {
  const name = functionName(entry.id);
  const numbers = entry.params.map((parameter) => {
    const node = element('span', { class: 'number' });
    // A place wide enough for every value of the slider: the next chip stays where it is.
    node.style.minWidth = `${valueWidth(parameter)}ch`;
    return { parameter, node, written: NaN };
  });
  const values = numbers.map(({ parameter, node }) =>
    element('span', { class: 'chip-value' }, element('i', { class: 'symbol' }, parameter.symbol), ' = ', node),
  );
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'chip-toggle',
      'aria-label': t('legend.toggle', { name }),
      title: t('legend.toggle', { name }),
      disabled: locked,
      onclick: onToggle,
    },
    element('span', { class: 'dot' }),
  );
  const choose = element(
    'button',
    {
      type: 'button',
      class: 'chip-choose',
      title: t('plot.legend.activate', { name }),
      'aria-keyshortcuts': locked ? null : 'Alt+ArrowLeft Alt+ArrowRight Delete',
      onclick: onChoose,
    },
    element('span', { class: 'chip-text' }, element('span', { class: 'chip-name' }, name), ...values),
  );
  const menu = element(
    'button',
    {
      type: 'button',
      class: 'chip-menu',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': t('legend.menu', { name }),
      title: t('legend.menu', { name }),
      onclick: () => onMenu(menu),
    },
    icon('more'),
  );
  const parts = { toggle, choose, menu };

  return {
    node: element(
      'li',
      { class: `chip curve-${index + 1}`, 'data-function': entry.id, 'data-index': index },
      toggle,
      choose,
      withMenu ? menu : null,
    ),
    /** @param {State} state */
    show({ active, off }) {
      const isOff = off.includes(index + 1);
      toggle.setAttribute('aria-pressed', String(!isOff));
      toggle.closest('.chip')?.toggleAttribute('data-off', isOff);
      if (active - 1 === index) choose.setAttribute('aria-current', 'true');
      else choose.removeAttribute('aria-current');
    },
    /** @param {FunctionState} shown */
    showValues(shown) {
      for (const number of numbers) {
        const value = valueOf(shown, number.parameter);
        if (Object.is(value, number.written)) continue;
        number.written = value;
        number.node.textContent = steadyValue(number.parameter, value);
      }
    },
    /** @param {ChipPart} part */
    focus(part) {
      parts[part].focus();
    },
  };
}
