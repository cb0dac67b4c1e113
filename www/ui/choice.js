/**
 * Choices of one, and words that follow the language.
 *
 * @import { MessageKey } from '../i18n/i18n.js'
 * @import { Attribute } from './element.js'
 */

import { t } from '../i18n/i18n.js';
import { follow, live } from '../i18n/live.js';
import { element } from './element.js';

/**
 * An element whose text follows the language.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T | `${T}.${string}`} tag
 * @param {MessageKey} key
 */
export const worded = (tag, key) => element(tag, () => t(key));

/**
 * A radio button in its label, one of those that share a name.
 * @param {Record<string, Attribute>} attributes  `name`, `value` and the like
 * @param {Record<string, Attribute>} outer  attributes of the label
 * @param {HTMLElement} text
 * @param {() => void} choose
 */
export function createOption(attributes, outer, text, choose) {
  const onchange = () => {
    choose();
    // WebKit does not do so when an arrow key has chosen.
    node.scrollIntoView({ block: 'nearest' });
  };
  const input = element('input', { type: 'radio', ...attributes, onchange });
  const node = element('label', outer, input, text);
  return { input, node };
}

/**
 * A choice of one: radio buttons that look like one switch.
 * @template {string} T
 * @param {MessageKey} legend
 * @param {readonly { value: T, label: () => string, symbol?: boolean, hidden?: () => boolean }[]} options
 * @param {(value: T) => void} choose
 * @param {() => T} chosen
 */
export function createChoice(legend, options, choose, chosen) {
  const name = legend.replaceAll('.', '-');
  const nodes = options.map(({ value, label, symbol, hidden }) => {
    const text = element('span', { class: symbol && 'symbol' }, label);
    const attributes = { name, value, class: 'visually-hidden', '.checked': () => chosen() === value };
    return createOption(attributes, { class: 'choice-option', hidden }, text, () => choose(value)).node;
  });
  return element('fieldset.choice', worded('legend.choice-legend', legend), element('div.choice-options', ...nodes));
}

/**
 * The choice of one value of a view.
 * @template {Record<string, any>} V
 * @template {keyof V} K
 * @param {{ readonly values: V, set: (patch: Partial<V>) => void }} view
 * @param {K} key
 * @param {MessageKey} legend
 * @param {readonly V[K][]} values
 * @param {{ label: (value: V[K]) => string, symbol?: boolean }} options
 */
export function choiceOf(view, key, legend, values, { label, symbol = false }) {
  const options = values.map((value) => ({ value, label: () => label(value), symbol }));
  const choose = (/** @type {V[K]} */ value) => view.set(/** @type {any} */ ({ [key]: value }));
  return createChoice(legend, options, choose, () => view.values[key]);
}

/**
 * A list from which one entry is chosen.
 * @param {object} options
 * @param {() => (readonly [value: string, label: string])[]} options.options
 * @param {() => string} options.chosen  its value
 * @param {(value: string) => void} options.choose
 * @param {Record<string, Attribute>} [options.attributes]
 */
export function createSelect({ options, chosen, choose, attributes }) {
  const select = element('select.select', { onchange: () => choose(select.value), ...attributes });
  const text = () => JSON.stringify(options());
  const createOptions = () => options().map(([value, label]) => element('option', { value }, label));
  // An open list is not replaced by an equal one.
  follow(text, () => select.replaceChildren(...createOptions()));
  live(() => {
    if (select.value !== chosen()) select.value = chosen();
  });
  return select;
}
