/**
 * The value of a parameter beside the name of its function: "β = 1.50".
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { element } from '../ui/element.js';
import { steadyValue } from './values.js';

/** @param {Parameter} parameter @param {Record<string, import('../ui/element.js').Attribute>} attributes */
export function createParameterValue(parameter, attributes) {
  const number = element('span.number');
  return {
    number,
    node: element('span', attributes, element('i.symbol', parameter.symbol), ' = ', number),
    /** @param {number} value */
    show(value) {
      const text = steadyValue(parameter, value);
      if (number.textContent !== text) number.textContent = text;
    },
  };
}
