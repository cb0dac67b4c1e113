/** A choice of one, and words that follow the language. */

/** @import { MessageKey } from '../i18n.js' */

import { inWords, t } from '../i18n.js';
import { element } from '../page/element.js';

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
 * A choice of one: radio buttons that look like one switch.
 * @template {string} T
 * @param {MessageKey} legend
 * @param {readonly { value: T, label: () => string, symbol?: boolean }[]} options
 * @param {(value: T) => void} choose
 */
export function createChoice(legend, options, choose) {
  const name = legend.replaceAll('.', '-');
  const inputs = options.map(({ value, label, symbol }) => {
    const input = element('input', { type: 'radio', name, value, class: 'visually-hidden', onchange: () => choose(value) });
    const text = element('span', { class: symbol ? 'symbol' : false });
    inWords(() => void (text.textContent = label()));
    return { value, input, node: element('label', { class: 'choice-option' }, input, text) };
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
