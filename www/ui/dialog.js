/** Dialogs that are made when they open and go when they close: a title and a button that closes at the top, the rest below. */

import { element, icon } from './element.js';

/**
 * Opens a dialog over the page; when it closes, the browser gives the focus back.
 * @param {string} name  its class
 * @param {{ title: string, close: string, isLight?: boolean }} words  `close` names the button; a press beside a light one closes it
 * @param {...Node} parts  below the title
 */
export function openDialog(name, { title, close, isLight = false }, ...parts) {
  const id = `${name}-title`;
  const dialog = element(
    `dialog.dialog.${name}`,
    { 'aria-labelledby': id },
    element(
      'header.dialog-head',
      element('h2', { id }, title),
      element('button.icon-button', { 'aria-label': close, onclick: () => dialog.close() }, icon('close')),
    ),
    ...parts,
  );
  dialog.addEventListener('close', () => dialog.remove());
  // As `closedby="any"` does in newer browsers.
  dialog.addEventListener('mousedown', (event) => {
    if (!isLight || event.target !== dialog) return;
    // Or the press would take the focus that the browser gives back.
    event.preventDefault();
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
