/**
 * Undo and redo by keyboard, on the whole page: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y; Cmd on a Mac.
 *
 * @import { mirrorInAddress } from './address.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** Kinds of input that hold text, which the browser itself can undo. */
const TEXT_TYPES = ['text', 'search', 'number', 'email', 'tel', 'url', 'password'];

/** Whether undo means the text of this node and not the page. @param {EventTarget | undefined} node */
export function hasOwnUndo(node) {
  if (node instanceof HTMLInputElement) return TEXT_TYPES.includes(node.type) && !node.readOnly;
  if (node instanceof HTMLTextAreaElement) return !node.readOnly;
  return node instanceof HTMLElement && node.isContentEditable;
}

/** What a chord of keys means: a step back or forward, or nothing. @param {KeyboardEvent} event @returns {-1 | 1 | undefined} */
export function stepOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  if (ctrlKey === metaKey || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 1 : -1;
  return letter === 'y' && !shiftKey ? 1 : undefined;
}

/**
 * @param {ReturnType<typeof mirrorInAddress>} address
 * @param {HTMLElement} body  where what has been done is announced
 * @param {AbortSignal} signal  ends it
 */
export function createUndo(address, body, signal) {
  const status = element('p.visually-hidden', { id: 'undo-status', role: 'status' });
  body.append(status);

  addEventListener(
    'keydown',
    (event) => {
      const step = stepOf(event);
      if (step === undefined || event.defaultPrevented || hasOwnUndo(event.composedPath()[0])) return;
      // A dialog is about itself; what lies behind it must not change unseen.
      if (document.querySelector(':modal') !== null) return;
      event.preventDefault();
      if (!address.travel(step)) return;
      // The same words twice would be announced once.
      status.textContent = '';
      const announce = () => {
        status.textContent = t(step < 0 ? 'undo.undone' : 'undo.redone');
      };
      addEventListener('popstate', () => setTimeout(announce), { once: true, signal });
    },
    { signal },
  );
}
