/** Boxes to tick in the dialog. */

import { element } from '../../ui/element.js';

/**
 * @param {string} name
 * @param {(Node | string)[]} words
 * @param {(checked: boolean) => void} choose
 */
export function createSwitch(name, words, choose) {
  const box = element('input', { type: 'checkbox', 'data-choice': name, onchange: () => choose(box.checked) });
  return { box, node: element('label.switch.course-switch', box, element('span', ...words)) };
}

/** A group with its title; `detail` says more where the title does not do. @param {string} title @param {string} detail @param {...Node} children */
export const group = (title, detail, ...children) =>
  element('fieldset.course-group', element('legend.course-legend', title), detail === '' ? null : element('p.quiet', detail), ...children);

/**
 * A list from which words are taken or put into, in the order of `all`.
 * @template {string} W
 * @param {readonly W[]} all
 * @param {readonly string[]} list
 * @param {readonly string[]} words
 * @param {boolean} isIn
 * @returns {W[]}
 */
export const withWords = (all, list, words, isIn) => all.filter((word) => (words.includes(word) ? isIn : list.includes(word)));
