/** Messages to the reader: visible, announced, dismissible. */

import { t } from '../i18n.js';
import { element, icon } from './element.js';

/** @typedef {ReturnType<typeof createMessages>} Messages */

/** @param {HTMLElement} region */
export function createMessages(region) {
  /** @type {Map<string, HTMLElement>} */
  const shown = new Map();

  /** @param {string} id */
  function dismiss(id) {
    shown.get(id)?.remove();
    shown.delete(id);
  }

  return {
    dismiss,
    /**
     * Shows a message; a later one of the same id takes its place.
     * @param {string} id
     * @param {string} text
     */
    show(id, text) {
      dismiss(id);
      const message = element(
        'div',
        { class: 'message', 'data-message': id },
        icon('alert'),
        element('p', {}, text),
        element(
          'button',
          { type: 'button', class: 'icon-button', 'aria-label': t('message.dismiss'), onclick: () => dismiss(id) },
          icon('close'),
        ),
      );
      shown.set(id, message);
      region.append(message);
    },
  };
}
