/** The menu of a popup: rows that do something. `createPopup` moves between them and closes it. */

import { element } from './element.js';

/**
 * @typedef {object} MenuRow
 * @property {string} name  what programs call it
 * @property {string} label
 * @property {string} [detail]  said beside it
 * @property {string} [keys]  what does the same
 * @property {boolean} [isPossible]
 * @property {boolean} [stays]  whether the menu stays open
 * @property {() => unknown} act
 */

/**
 * @param {string} kind  of its rows: the name of a row is in the attribute `data-kind`
 * @param {string} label
 * @param {readonly (MenuRow | 'separator')[]} rows
 */
export function createMenu(kind, label, rows) {
  const nodes = rows.map((row) => (row === 'separator' ? element('div', { role: 'separator' }) : createRow(kind, row)));
  return element('div.menu', { role: 'menu', 'aria-label': label }, ...nodes);
}

/** @param {string} kind @param {MenuRow} row */
function createRow(kind, { name, label, detail, keys, isPossible = true, stays, act }) {
  return element(
    'button.menu-item',
    {
      role: 'menuitem',
      tabindex: -1,
      'aria-disabled': isPossible ? null : 'true',
      'data-stays': stays,
      [`data-${kind}`]: name,
      onclick: () => isPossible && act(),
    },
    element('span', label),
    detail === undefined ? null : element('span.menu-detail', detail),
    keys === undefined ? null : element('kbd.menu-detail', { 'aria-hidden': 'true' }, keys),
  );
}
