/** Choices of one, and words that follow the language. */

/** @import { MessageKey } from '../i18n/i18n.js' */

import { inWords, t } from '../i18n/i18n.js';
import { element } from './element.js';

/**
 * An element whose text follows the language.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {MessageKey} key
 * @param {string} [className]
 */
export function worded(tag, key, className) {
  const node = element(tag, { class: className ?? false });
  inWords(() => void (node.textContent = t(key)));
  return node;
}

/**
 * A radio button in its label, one of those that share a name.
 * @param {Record<string, string>} attributes  `name`, `value` and the like
 * @param {string} className  of the label
 * @param {HTMLElement} text
 * @param {() => void} choose
 */
export function createOption(attributes, className, text, choose) {
  const onchange = () => {
    choose();
    // WebKit does not do so when an arrow key has chosen.
    node.scrollIntoView({ block: 'nearest' });
  };
  const input = element('input', { type: 'radio', ...attributes, onchange });
  const node = element('label', { class: className }, input, text);
  return { input, node };
}

/**
 * A choice of one: radio buttons that look like one switch.
 * @template {string} T
 * @param {MessageKey} legend
 * @param {readonly { value: T, label: () => string, symbol?: boolean }[]} options
 * @param {(value: T) => void} choose
 */
export function createChoice(legend, options, choose) {
  const name = legend.replaceAll('.', '-');
  const inputs = options.map(({ value, label, symbol }) => {
    const text = element('span', { class: symbol ? 'symbol' : false });
    inWords(() => void (text.textContent = label()));
    const option = createOption({ name, value, class: 'visually-hidden' }, 'choice-option', text, () => choose(value));
    return { value, ...option };
  });
  const title = worded('legend', legend, 'choice-legend');
  return {
    node: element('fieldset', { class: 'choice' }, title, element('div', { class: 'choice-options' }, ...inputs.map(({ node }) => node))),
    /** @param {T} value */
    show(value) {
      for (const { value: own, input } of inputs) input.checked = own === value;
    },
  };
}
