/**
 * A list from which one entry is chosen.
 *
 * @import { Attribute } from './element.js'
 */

import { follow, live } from '../i18n/live.js';
import { element } from './element.js';

/**
 * @param {object} options
 * @param {() => (readonly [value: string, label: string])[]} options.options
 * @param {() => string} options.chosen  its value
 * @param {(value: string) => void} options.choose
 * @param {Record<string, Attribute>} [options.attributes]
 */
export function createSelect({ options, chosen, choose, attributes }) {
  const select = element('select.select', { onchange: () => choose(select.value), ...attributes });
  const createOptions = () => options().map(([value, label]) => element('option', { value }, label));
  // An open list is not replaced by an equal one.
  follow(
    () => JSON.stringify(options()),
    () => select.replaceChildren(...createOptions()),
  );
  live(() => {
    if (select.value !== chosen()) select.value = chosen();
  });
  return select;
}
