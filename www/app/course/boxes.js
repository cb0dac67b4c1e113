/**
 * Boxes to tick in the dialog.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { entryOf } from '../../functions/values.js';
import { functionName, list } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** @typedef {{ isOn: () => boolean, isMixed?: () => boolean, isIdle?: () => boolean, choose: (checked: boolean) => void }} Switch */

/** @param {string} name @param {(Node | string)[]} words @param {Switch} does */
export function createSwitch(name, words, { isOn, isMixed = () => false, isIdle, choose }) {
  const box = element('input', {
    type: 'checkbox',
    'data-choice': name,
    '.checked': isOn,
    '.indeterminate': isMixed,
    disabled: isIdle,
    onchange: () => choose(box.checked),
  });
  return element('label.switch.course-switch', box, element('span', ...words));
}

/** Boxes in a row. @param {readonly Node[]} boxes */
export const row = (boxes) => element('div.course-row', ...boxes);

/** A group with its title; `detail` says more where the title does not do. @param {string} title @param {string} detail @param {...Node} children */
export const group = (title, detail, ...children) =>
  element('fieldset.course-group', element('legend.course-legend', title), detail === '' ? null : element('p.quiet', detail), ...children);

/** @param {Engine} lab  @returns {string[]} every parameter of the catalogue */
export const parameterIds = (lab) => [...new Set(lab.catalogue().flatMap(({ params }) => params.map(({ id }) => id)))];

/**
 * One box for each parameter of the functions shown; functions share those of one name.
 * @param {Model} model
 * @param {Engine} lab
 * @param {string} name  begins those of the boxes
 * @param {(id: string) => Switch} does
 */
export function createParameterBoxes(model, lab, name, does) {
  /** @type {Map<string, { symbol: string, names: Set<string> }>} */
  const found = new Map();
  for (const { id } of model.wish.state.functions) {
    for (const { id: parameter, symbol } of entryOf(lab, id).params) {
      const { names } = found.get(parameter) ?? { names: new Set() };
      found.set(parameter, { symbol, names: names.add(functionName(id)) });
    }
  }
  const boxes = [...found].map(([id, { symbol, names }]) =>
    createSwitch(`${name}-${id}`, [element('span.symbol', symbol), ` ${list([...names])}`], does(id)),
  );
  return element('div.course-row', { hidden: boxes.length === 0 }, ...boxes);
}

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
