// Functions that the engine has read: each as its place in the catalogue and the values of all of its parameters.

import { reader } from './lists.js';

/** @import { Entry, FunctionState } from './types.js' */

/**
 * @param {Float64Array} numbers
 * @param {Entry[]} catalogue
 * @returns {FunctionState[]}
 */
export function readFunctions(numbers, catalogue) {
  const { next, rest } = reader(numbers);
  const functions = [];
  while (rest() > 0) {
    const { id, params } = /** @type {Entry} */ (catalogue[next()]);
    functions.push({ id, params: Object.fromEntries(params.map((parameter) => [parameter.id, next()])) });
  }
  return functions;
}

/**
 * The normal form: each id, and in parentheses those parameters that differ from their defaults.
 *
 * @param {FunctionState[]} functions  with every parameter
 * @param {Entry[]} catalogue
 */
export function writeFunctions(functions, catalogue) {
  const expressions = functions.map(({ id, params }) => {
    const known = catalogue.find((entry) => entry.id === id)?.params ?? [];
    const said = known.filter((parameter) => params[parameter.id] !== parameter.default);
    // The shortest form that reads back, as everywhere; only the plus sign in an exponent is JavaScript's own.
    const values = said.map((parameter) => `${parameter.id}=${String(params[parameter.id]).replace('+', '')}`);
    return values.length === 0 ? id : `${id}(${values.join(',')})`;
  });
  return expressions.join(',');
}
