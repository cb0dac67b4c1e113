/**
 * Buttons and menu items of actions.
 *
 * @import { Action } from './keys.js'
 * @import { MenuRow } from './menu.js'
 */

import { lookUp, t } from '../i18n/i18n.js';
import { fillIn } from '../i18n/languages.js';
import { act, capsOf } from './keys.js';

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

/** @template C @param {Action<C>} action @param {C} context */
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
 * The rows of a menu: an action for which there is no use is left out.
 * @template C
 * @param {readonly Action<C>[]} actions
 * @param {C} context
 * @returns {MenuRow[]}
 */
export function menuRows(actions, context) {
  const offered = actions.filter(({ when }) => when?.(context) !== false);
  return offered.map((action) => {
    const { name, keys, detail, isIdle, stays } = action;
    const beside = detail?.(context);
    return {
      name,
      label: labelOf(action, context),
      detail: beside && t(beside),
      keys: keys?.[0] && capsOf(keys[0]).join(' '),
      isPossible: !isIdle?.(context),
      stays,
      act: () => act(action, context),
    };
  });
}
