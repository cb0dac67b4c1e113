/**
 * The menu of a row: what else can be done with a function.
 *
 * @import { Entry } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
 * @import { RowAction } from './function-list.js'
 */

import { counterpart, isFull, isSolo } from '../../state/functions-list.js';
import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { nameAmong } from '../../functions/title.js';
import { togglePopup } from '../../ui/popup.js';

/**
 * @param {object} options
 * @param {HTMLButtonElement} options.anchor
 * @param {State} options.state
 * @param {number} options.index  of the function
 * @param {Entry} options.entry  its own in the catalogue
 * @param {(action: RowAction) => void} options.act
 */
export function openFunctionMenu({ anchor, state, index, entry, act }) {
  const { functions } = state;
  const last = functions.length - 1;
  const nameAt = (/** @type {number} */ i) => nameAmong(functions, i);
  /** @type {[action: RowAction, label: string, possible: boolean, keys?: string][]} */
  const alone = [
    ['duplicate', t('legend.duplicate'), entry.params.length > 0 && !isFull(state)],
    ['reset', t('legend.reset'), entry.params.some((parameter) => functions[index]?.params[parameter.id] !== parameter.default)],
  ];
  /** @type {typeof alone} */
  const among = [
    ['solo', isSolo(state, index) ? t('legend.all') : t('legend.solo'), true],
    ...alone,
    ['up', t('legend.up'), index > 0, 'Alt ↑'],
    ['down', t('legend.down'), index < last, 'Alt ↓'],
    ['difference', t('legend.difference', { name: nameAt(counterpart(state, index)) }), true],
    ['remove', t('legend.remove'), true, 'Del'],
  ];
  const items = (last === 0 ? alone : among).map(([action, label, possible, keys]) =>
    element(
      'button.popup-item',
      {
        role: 'menuitem',
        tabindex: -1,
        'aria-disabled': possible ? null : 'true',
        'data-action': action,
        onclick: () => {
          if (!possible) return;
          close?.();
          act(action);
        },
      },
      element('span', label),
      keys === undefined ? null : element('kbd.popup-keys', { 'aria-hidden': 'true' }, keys),
    ),
  );
  const menu = element('div.popup-menu', { role: 'menu', 'aria-label': t('legend.menu', { name: nameAt(index) }) }, ...items);
  const close = togglePopup({ anchor, panel: menu, after: anchor.closest('ul') ?? anchor });

  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    const { key } = event;
    if (key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (key === 'Home') items[0]?.focus();
    else if (key === 'End') items.at(-1)?.focus();
    // From the button on, as if the menu had not been there.
    else if (key === 'Tab') return close?.();
    else return;
    event.preventDefault();
  });
  if (close !== undefined) items[0]?.focus();
}
