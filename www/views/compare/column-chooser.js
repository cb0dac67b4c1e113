/**
 * The button that opens the list of columns.
 *
 * @import { Model } from './view.js'
 */

import { t } from '../../i18n/i18n.js';
import { worded } from '../../ui/choice.js';
import { element, icon } from '../../ui/element.js';
import { togglePopup } from '../../ui/popup.js';
import { COLUMNS } from './keys.js';
import { heading } from './table.js';

/** @param {Model} model */
export function createColumnChooser(model) {
  async function toggle() {
    const boxes = COLUMNS.map((id) =>
      element('input', { type: 'checkbox', value: id, checked: model.values.columns.includes(id), onchange: commit }),
    );
    function commit() {
      model.set({ columns: COLUMNS.filter((_, index) => boxes[index]?.checked) });
    }
    const labels = COLUMNS.map((id, index) => element('label.switch.mark-switch', boxes[index] ?? null, heading(id)));
    const panel = element('div.marks-menu', { role: 'group', 'aria-label': t('compare.columns') }, ...labels);
    if (togglePopup({ anchor: button, panel }) !== undefined) boxes[0]?.focus({ preventScroll: true });
  }

  const button = element('button.button', { 'aria-expanded': 'false', onclick: toggle }, worded('span', 'compare.columns'), icon('down'));
  return button;
}
