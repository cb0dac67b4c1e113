/** Building blocks of the sections. */

/** @import { MessageKey } from '../../i18n/i18n.js' */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { stopWhereItScrolls } from '../../ui/scroll-stop.js';
import { createChoice, worded } from '../../ui/choice.js';
import { restyle } from '../../ui/written.js';
import { className, curveClass, MOST } from './classes.js';

/** @param {MessageKey} title @param {...(Node | string)} children */
export function section(title, ...children) {
  return element('section', { class: 'softmax-section' }, worded('h3', title), ...children);
}

/** A region that scrolls horizontally, also with the keyboard. @param {MessageKey} label @param {HTMLElement} child */
export function scrolling(label, child) {
  const node = element('div', { class: 'softmax-scroll', role: 'region' }, child);
  stopWhereItScrolls(node);
  inWords(() => node.setAttribute('aria-label', t(label)));
  return node;
}

/** A choice of one class. @param {MessageKey} legend @param {(index: number) => void} choose */
export function createClassChoice(legend, choose) {
  const names = Array.from({ length: MOST }, (_, index) => className(index));
  const options = names.map((name) => ({ value: name, label: () => name }));
  const choice = createChoice(legend, options, (name) => choose(names.indexOf(name)));
  const places = [...choice.node.querySelectorAll('label')];
  return {
    node: choice.node,
    /** @param {number} index @param {number} n  classes there are */
    show(index, n) {
      choice.show(className(index));
      places.forEach((place, at) => (place.hidden = at >= n));
    },
  };
}

/** The name of a class after the dot of its colour. @param {number} index */
export const classHead = (index) =>
  element('th', { scope: 'row', class: curveClass(index) }, element('span', { class: 'dot' }), ` ${className(index)}`);

/** @param {readonly (Node | string)[]} titles */
export const headRow = (titles) =>
  element('thead', {}, element('tr', {}, ...titles.map((title) => element('th', { scope: 'col' }, title))));

/**
 * A number as a bar from the middle of its cell, to the right if positive; its length is a fraction of half the cell. `full` bars
 * start on the left.
 * @param {boolean} [full]
 */
export function createMeter(full = false) {
  const bar = element('span', { class: 'softmax-meter-bar' });
  return {
    node: element('span', { class: `softmax-meter${full ? '' : ' signed'}`, 'aria-hidden': 'true' }, bar),
    /** @param {number} size  −1 to 1, or 0 to 1 */
    show(size) {
      const length = Number.isFinite(size) ? Math.min(1, Math.abs(size)) : 0;
      const [width, start] = full ? [100 * length, 0] : [50 * length, size < 0 ? 50 - 50 * length : 50];
      restyle(bar, 'width', `${width}%`);
      restyle(bar, 'left', `${start}%`);
    },
  };
}
