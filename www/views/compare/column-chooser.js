/**
 * The button that opens the list of columns.
 *
 * @import { ColumnId } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { togglePopup } from '../../ui/popup.js';
import { COLUMNS } from './keys.js';
import { heading } from './table.js';

/**
 * @param {() => readonly ColumnId[]} shown
 * @param {(columns: ColumnId[]) => void} ask
 */
export function createColumnChooser(shown, ask) {
  const words = element('span');
  const button = element('button', { class: 'button', type: 'button', 'aria-expanded': 'false', onclick: toggle }, words, icon('down'));

  async function toggle() {
    const boxes = COLUMNS.map((id) => element('input', { type: 'checkbox', value: id, checked: shown().includes(id), onchange: commit }));
    function commit() {
      ask(COLUMNS.filter((_, index) => boxes[index]?.checked));
    }
    const labels = boxes.map((box, index) =>
      element('label', { class: 'switch mark-switch' }, box, heading(/** @type {ColumnId} */ (COLUMNS[index]))),
    );
    const panel = element('div', { class: 'marks-menu', role: 'group', 'aria-label': t('compare.columns') }, ...labels);
    if (togglePopup({ anchor: button, panel }) !== undefined) boxes[0]?.focus({ preventScroll: true });
  }

  return {
    node: button,
    write() {
      words.textContent = t('compare.columns');
    },
  };
}
