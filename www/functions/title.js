/**
 * What a function is called where it is shown: its name and the values of its parameters.
 *
 * @import { Engine, FunctionState } from '../lab/types.js'
 */

import { functionName, lookUp } from '../i18n/i18n.js';
import { fraction } from '../numbers/display.js';
import { DIGITS, entryOf, valueOf } from './values.js';

/** Who uses a marked value, or what it means; names of frameworks and functions are the same in every language. @param {{ label: string }} mark */
export const markLabel = ({ label }) => lookUp(`mark.${label}`) ?? label;

/**
 * The name of one of several functions; copies of one function are numbered in their order, so that they can be told apart.
 * @param {readonly FunctionState[]} functions
 * @param {number} index
 */
export function nameAmong(functions, index) {
  const id = functions[index]?.id ?? '';
  const copies = functions.flatMap((shown, i) => (shown.id === id ? [i] : []));
  return copies.length > 1 ? `${functionName(id)} ${copies.indexOf(index) + 1}` : functionName(id);
}

/** "Swish (β = 1.5)". @param {FunctionState} shown @param {Engine} lab @returns {string} */
export function titleOf(shown, lab) {
  const values = entryOf(lab, shown.id).params.map((parameter) => `${parameter.symbol} = ${fraction(valueOf(shown, parameter), DIGITS)}`);
  const name = functionName(shown.id);
  return values.length === 0 ? name : `${name} (${values.join(', ')})`;
}
