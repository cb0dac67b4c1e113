/**
 * Buttons and menu items of actions.
 *
 * @import { Action } from './keys.js'
 */

import { lookUp, t } from '../i18n/i18n.js';
import { fillIn } from '../i18n/languages.js';
import { element } from './element.js';
import { capsOf } from './key-caps.js';
import { act } from './keys.js';

/**
 * What an action is called, what its own tooltip says, and what a tooltip says else: the name with the key.
 * @template C
 * @param {Action<C>} action
 * @param {C} context
 */
function wordsOf({ label: given = 'app.name', values, keys }, context) {
  const label = typeof given === 'function' ? given(context) : given;
  const key = keys?.[0] === undefined ? '' : capsOf(keys[0]).join('+');
  const filled = { key, ...values?.(context) };
  const words = t(label, filled);
  const title = lookUp(`${label}.title`);
  return { words, title: title && fillIn(title, filled), hint: key === '' ? words : t('action.key', { words, key }) };
}

/**
 * @template C
 * @param {Action<C>} action
 * @param {C} context
 */
export const labelOf = (action, context) => wordsOf(action, context).words;

/**
 * What makes a button do an action and show what there is to do, as live attributes for `element`.
 * @template C
 * @param {Action<C>} action
 * @param {C} context
 * @param {{ isWritten?: boolean }} [options]  `isWritten` where the button has its words as text
 */
export function attributesOf(action, context, { isWritten = false } = {}) {
  const { name, when, isLocked, isIdle, isOn } = action;

  function title() {
    const { title, hint } = wordsOf(action, context);
    return title ?? (isWritten ? null : hint);
  }

  return {
    'data-action': name,
    'aria-label': isWritten ? null : () => labelOf(action, context),
    title,
    hidden: when && (() => !when(context)),
    disabled: isLocked && (() => isLocked(context)),
    'aria-disabled': isIdle && (() => String(isIdle(context))),
    'aria-pressed': isOn && (() => String(isOn(context))),
    onclick: () => void act(action, context),
  };
}

/**
 * An item of a menu, which closes before anything is done.
 * @template C
 * @param {Action<C>} action
 * @param {C} context
 * @param {() => void} close
 */
export function actionItem(action, context, close) {
  const { name, keys, isIdle } = action;
  const isPossible = !isIdle?.(context);
  const onclick = () => {
    if (!isPossible) return;
    close();
    act(action, context);
  };
  return element(
    'button.popup-item',
    { role: 'menuitem', tabindex: -1, 'aria-disabled': isPossible ? null : 'true', 'data-action': name, onclick },
    element('span', labelOf(action, context)),
    keys?.[0] === undefined ? null : element('kbd.popup-keys', { 'aria-hidden': 'true' }, capsOf(keys[0]).join(' ')),
  );
}
