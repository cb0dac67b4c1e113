/** Dialogs that are made when they open and go when they close: a title and a button that closes at the top, the rest below. */

import { element, icon } from './element.js';

/**
 * Opens a dialog over the page; when it closes, the browser gives the focus back.
 * @param {string} name  its class
 * @param {{ title: string, close: string }} words  `close` names the button
 * @param {...Node} parts  below the title
 */
export function openDialog(name, words, ...parts) {
  const title = `${name}-title`;
  const close = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': words.close, onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = element(
    'dialog',
    { class: `dialog ${name}`, 'aria-labelledby': title },
    element('header', { class: 'dialog-head' }, element('h2', { id: title }, words.title), close),
    ...parts,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
