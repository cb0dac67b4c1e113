/**
 * The menu of a row: what else can be done with a function.
 *
 * @import { FunctionContext } from '../actions/functions.js'
 */

import { t } from '../../i18n/i18n.js';
import { nameAmong } from '../../functions/title.js';
import { actionItem } from '../../ui/action-button.js';
import { element } from '../../ui/element.js';
import { togglePopup } from '../../ui/popup.js';
import { FUNCTION_ACTIONS } from '../actions/functions.js';

/** @param {HTMLButtonElement} anchor @param {FunctionContext} context */
export function openFunctionMenu(anchor, context) {
  const name = nameAmong(context.store.state.functions, context.index);
  const shown = FUNCTION_ACTIONS.filter(({ when }) => when?.(context) !== false);
  const items = shown.map((action) => actionItem(action, context, () => close?.()));
  const menu = element('div', { class: 'popup-menu', role: 'menu', 'aria-label': t('legend.menu', { name }) }, ...items);
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
