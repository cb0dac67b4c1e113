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

/** @typedef {{ node: HTMLElement, content: () => Node[] | Promise<Node[]> }} Notice */

/**
 * @param {HTMLElement} region  where they stand
 * @param {ElementWords} words
 * @param {Engine} lab
 */
export function createNotices(region, words, lab) {
  const { t } = words;
  /** @type {Map<string, Notice>} */
  const shown = new Map();

  /** @param {string} key */
  function dismiss(key) {
    shown.get(key)?.node.remove();
    shown.delete(key);
  }

  /** @param {Notice} notice */
  async function write({ node, content }) {
    try {
      node.replaceChildren(...(await content()));
    } catch {
      // Without its words the notice is of no use.
      if (!node.hasChildNodes()) node.remove();
    }
  }

  /** @param {string} key @param {Notice['content']} content */
  function add(key, content) {
    dismiss(key);
    const notice = { node: element('div', { part: 'message', 'data-key': key }), content };
    shown.set(key, notice);
    region.append(notice.node);
    if (words.areThere()) write(notice);
  }

  /** @param {Problem} problem */
  async function reason(problem) {
    const { reasonOf } = await import('./reasons.js');
    const text = await reasonOf(problem, ownKey(/** @type {Key} */ (problem.key)), words, lab);
    const close = { type: 'button', 'aria-label': t('message.dismiss'), onclick: () => dismiss(problem.key) };
    return [element('p', text), element('button', close, closeIcon())];
  }

  words.inWords(() => void shown.forEach(write));
  return {
    dismiss,
    /** @param {Problem} problem */
    show: (problem) => add(problem.key, () => reason(problem)),
    /** The plot could not be drawn. */
    tellLost: () => add('draw', () => [element('p', t('element.draw'))]),
  };
}
