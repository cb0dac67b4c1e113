/**
 * Messages about invalid attributes: visible, dismissible, one for each attribute.
 *
 * @import { Engine } from '../lab/types.js'
 * @import { Key } from '../state/schema.js'
 * @import { Problem } from '../state/state.js'
 * @import { ElementWords } from './words.js'
 */

import { ownKey } from '../state/schema.js';
import { closeIcon, element } from '../ui/element.js';

/**
 * @param {HTMLElement} region  where they stand
 * @param {ElementWords} words
 * @param {Engine} lab
 */
export function createNotices(region, words, lab) {
  const { t } = words;
  /** @type {Map<string, { node: HTMLElement, write: () => void }>} */
  const shown = new Map();

  /** @param {string} key */
  function dismiss(key) {
    shown.get(key)?.node.remove();
    shown.delete(key);
  }

  /** @param {string} key @param {() => string | Promise<string>} text @param {boolean} [isLasting]  whether the reader cannot dismiss it */
  function add(key, text, isLasting = false) {
    dismiss(key);
    const node = element('div', { part: 'message', 'data-key': key });
    async function write() {
      try {
        const paragraph = element('p', await text());
        const close = element('button', { 'aria-label': t('message.dismiss'), onclick: () => dismiss(key) }, closeIcon());
        node.replaceChildren(paragraph, ...(isLasting ? [] : [close]));
      } catch {
        // Without its words the notice is of no use.
        if (!node.hasChildNodes()) node.remove();
      }
    }
    shown.set(key, { node, write });
    region.append(node);
    if (words.areThere()) write();
  }

  /** @param {Problem} problem */
  async function reason(problem) {
    const { reasonOf } = await import('./reasons.js');
    return reasonOf(problem, ownKey(/** @type {Key} */ (problem.key)), words, lab);
  }

  words.inWords(() => shown.forEach(({ write }) => write()));
  return {
    dismiss,
    /** @param {Problem} problem */
    show: (problem) => add(problem.key, () => reason(problem)),
    /** The plot could not be drawn. */
    tellLost: () => add('draw', () => t('element.draw'), true),
  };
}
