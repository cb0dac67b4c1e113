/**
 * Building blocks of the sections.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Attribute, Child } from '../../ui/element.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { each, follow } from '../../i18n/live.js';
import { createChoice, worded } from '../../ui/choice.js';
import { row, table } from '../../ui/table.js';
import { className, curveClass, MOST } from './keys.js';

/** A section with its heading and what it is about. @param {`softmax.${string}`} title @param {...Node} children */
export const section = (title, ...children) =>
  element(
    'section.softmax-section',
    worded('h3', title),
    element('p.softmax-text', () => t(`${title}.what`)),
    ...children,
  );

/** A choice of one class. @param {Model} model @param {MessageKey} legend @param {'label' | 'sweep'} key */
export function createClassChoice(model, legend, key) {
  const names = Array.from({ length: MOST }, (_, index) => className(index));
  const options = names.map((name, index) => ({ value: name, label: () => name, hidden: () => index >= model.now.n }));
  const choose = (/** @type {string} */ name) => model.set({ [key]: names.indexOf(name) });
  return createChoice(legend, options, choose, () => className(model.now.values[key]));
}

/** The name of a class after the dot of its colour. @param {number} index @param {string} [before]  its name */
export const classHead = (index, before = '') =>
  element('th', { scope: 'row', class: curveClass(index) }, element('span.dot'), ` ${before}${className(index)}`);

/**
 * A table with a row for each class.
 * @param {Model} model
 * @param {'table' | `table.${string}`} tag
 * @param {object} parts
 * @param {HTMLTableCaptionElement} parts.caption
 * @param {readonly Child[]} [parts.head]
 * @param {Record<string, Attribute>} [parts.attributes]
 * @param {(index: number) => Record<string, Attribute>} [parts.row]  attributes
 * @param {(index: number) => Child[]} parts.cells  of a row
 */
export function classTable(model, tag, { row: attributesOf = () => ({}), cells, ...parts }) {
  const createRow = (/** @type {number} */ index) => row(attributesOf(index), classHead(index), ...cells(index));
  return table(tag, parts, each(element('tbody'), model.count, createRow));
}

/**
 * A number as a bar from the middle of its cell, to the right if positive; its length is a fraction of half the cell. `full` bars
 * start on the left.
 * @param {() => number} size  −1 to 1, or 0 to 1
 * @param {{ class?: string, full?: boolean }} [options]  of the cell
 */
export function meter(size, { class: className = '', full = false } = {}) {
  const bar = element('span.softmax-meter-bar');
  const whole = full ? 100 : 50;
  follow(size, (now) => {
    const length = Number.isFinite(now) ? whole * Math.min(1, Math.abs(now)) : 0;
    bar.style.width = `${length}%`;
    bar.style.left = `${full ? 0 : now < 0 ? 50 - length : 50}%`;
  });
  const node = element(`span.softmax-meter${full ? '' : '.signed'}`, { 'aria-hidden': 'true' }, bar);
  return element('td', { class: `softmax-wide ${className}` }, node);
}
