/** Messages to the reader: visible, announced, dismissible. */

import { inWords, t } from '../i18n/i18n.js';
import { createLive } from '../i18n/live.js';
import { element, icon } from './element.js';

/** @typedef {ReturnType<typeof createMessages>} Messages */

/** @param {HTMLElement} region */
export function createMessages(region) {
  /** @type {Map<string, { built: HTMLElement, refresh: () => void }>} */
  const shown = new Map();

  /** @param {string} id */
  function dismiss(id) {
    shown.get(id)?.built.remove();
    shown.delete(id);
  }

  inWords(() => {
    for (const { refresh } of shown.values()) refresh();
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
      const act = () => {
        dismiss(id);
        remedy?.act();
      };
      const message = createLive(() =>
        element(
          'div.message',
          { 'data-message': id },
          icon('alert'),
          element('p', words),
          remedy === undefined ? null : element('button.button', { onclick: act }, remedy.words),
          element('button.icon-button', { 'aria-label': () => t('message.dismiss'), onclick: () => dismiss(id) }, icon('close')),
        ),
      );
      shown.set(id, message);
      region.append(message.built);
    },
  };
}
