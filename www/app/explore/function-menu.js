/**
 * The menu of a row: what else can be done with a function.
 *
 * @import { FunctionContext } from '../actions/functions.js'
 */

import { t } from '../../i18n/i18n.js';
import { nameAmong } from '../../functions/title.js';
import { menuRows } from '../../ui/action-button.js';
import { createMenu } from '../../ui/menu.js';
import { FUNCTION_ACTIONS } from '../actions/functions.js';

/** @param {FunctionContext} context */
export function createFunctionMenu(context) {
  const name = nameAmong(context.store.state.functions, context.index);
  return createMenu('action', t('legend.menu', { name }), menuRows(FUNCTION_ACTIONS, context));
}
