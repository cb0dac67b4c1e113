/**
 * The button that opens the list of columns.
 *
 * @import { Model } from './view.js'
 */

import { t } from '../../i18n/i18n.js';
import { worded } from '../../ui/choice.js';
import { element, icon } from '../../ui/element.js';
import { createPopup } from '../../ui/popup.js';
import { COLUMNS } from './keys.js';
import { heading } from './table.js';

/** @param {Model} model */
export function createColumnChooser(model) {
  const button = element('button.button', worded('span', 'compare.columns'), icon('down'));

  function build() {
    const boxes = COLUMNS.map((id) =>
      element('input', { type: 'checkbox', value: id, checked: model.values.columns.includes(id), onchange: commit }),
    );
    function commit() {
      model.set({ columns: COLUMNS.filter((_, index) => boxes[index]?.checked) });
    }
    const labels = COLUMNS.map((id, index) => element('label.switch.mark-switch', boxes[index] ?? null, heading(id)));
    return element('div.marks-menu', { role: 'group', 'aria-label': t('compare.columns') }, ...labels);
  }

  createPopup(button, build, { focus: 'input' });
  return button;
}
