/**
 * Steps of undo and redo, which are announced.
 *
 * @import { mirrorInAddress } from './address.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/**
 * @param {ReturnType<typeof mirrorInAddress>} address
 * @param {HTMLElement} body  where what has been done is announced
 * @param {AbortSignal} signal  ends it
 */
export function createUndo(address, body, signal) {
  const status = element('p.visually-hidden', { id: 'undo-status', role: 'status' });
  body.append(status);

  return (/** @type {-1 | 1} */ step) => {
    if (!address.travel(step)) return;
    // The same words twice would be announced once.
    status.textContent = '';
    const announce = () => {
      status.textContent = t(step < 0 ? 'undo.undone' : 'undo.redone');
    };
    addEventListener('popstate', () => setTimeout(announce), { once: true, signal });
  };
}
