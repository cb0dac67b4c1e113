/** Messages to the reader: visible, announced, dismissible. */

import { inWords, t } from '../i18n/i18n.js';
import { element, icon } from './element.js';

/** @typedef {ReturnType<typeof createMessages>} Messages */

/** @param {HTMLElement} region */
export function createMessages(region) {
  /** @type {Map<string, { node: HTMLElement, write: () => void }>} */
  const shown = new Map();

  /** @param {string} id */
  function dismiss(id) {
    shown.get(id)?.node.remove();
    shown.delete(id);
  }

  inWords(() => {
    for (const { write } of shown.values()) write();
  });

  return {
    dismiss,
    /**
     * Shows a message; a later one of the same id takes its place.
     * @param {string} id
     * @param {() => string} words  in the language of the page
     * @param {{ words: () => string, act: () => void }} [remedy]  a button with which the message is done
     */
    show(id, words, remedy) {
      dismiss(id);
      const text = element('p');
      const button = element('button', { type: 'button', class: 'icon-button', onclick: () => dismiss(id) }, icon('close'));
      const act = () => {
        dismiss(id);
        remedy?.act();
      };
      const action = remedy && element('button', { type: 'button', class: 'button', onclick: act });
      const node = element('div', { class: 'message', 'data-message': id }, icon('alert'), text, action ?? null, button);
      function write() {
        text.textContent = words();
        if (action !== undefined) action.textContent = remedy?.words() ?? '';
        button.setAttribute('aria-label', t('message.dismiss'));
      }
      write();
      shown.set(id, { node, write });
      region.append(node);
    },
  };
}
