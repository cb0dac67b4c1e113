/**
 * The Jacobian as a heat map: derivatives of the probabilities with respect to the logits.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
import { formula } from '../../functions/typeset.js';
import { restyle, write } from '../../ui/written.js';
import { className } from './classes.js';
import { share } from './numerals.js';
import { jacobianFigure } from './pictures.js';
import { classHead, headRow, scrolling, section } from './pieces.js';

/** @param {ViewParts} parts @param {Model} model */
export function createJacobian(parts, model) {
  const table = element('table', { class: 'softmax-table softmax-heat' });
  /** @type {HTMLTableCellElement[][]} */
  let cells = [];

  model.follow({
    build(n) {
      cells = Array.from({ length: n }, () => Array.from({ length: n }, () => element('td')));
      const titles = ['', ...Array.from({ length: n }, (_, index) => `z ${className(index)}`)];
      const head = headRow(titles);
      head.querySelector('th')?.replaceWith(element('td'));
      const rows = cells.map((row, index) => {
        const title = classHead(index);
        title.lastChild?.replaceWith(` p ${className(index)}`);
        return element('tr', {}, title, ...row);
      });
      table.replaceChildren(element('caption', {}, t('softmax.jacobian.caption')), head, element('tbody', {}, ...rows));
    },
    show({ answer: { jacobian } }) {
      const most = Math.max(...jacobian.map((row) => Math.max(...row.map(Math.abs))));
      jacobian.forEach((row, i) => {
        row.forEach((value, j) => {
          const cell = cells[i]?.[j];
          if (cell === undefined) return;
          write(cell, share(value));
          const sign = value < 0 ? 'negative' : 'positive';
          if (cell.className !== sign) cell.className = sign;
          restyle(cell, '--share', most > 0 ? (Math.abs(value) / most).toFixed(3) : '0');
        });
      });
    },
  });
  return section(
    'softmax.jacobian',
    worded('p', 'softmax.jacobian.what', 'softmax-text'),
    formula('softmax-jacobian'),
    scrolling('softmax.jacobian', table),
    createExportButton(parts, 'jacobian', () => model.now && jacobianFigure(model.now)),
  );
}
