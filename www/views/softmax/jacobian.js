/**
 * The Jacobian as a heat map: derivatives of the probabilities with respect to the logits.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { each } from '../../i18n/live.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
import { table } from '../../ui/table.js';
import { formula } from '../../functions/typeset.js';
import { className } from './classes.js';
import { share } from './numerals.js';
import { jacobianFigure } from './pictures.js';
import { classHead, section } from './pieces.js';

/** @param {ViewParts} parts @param {Model} model */
export function createJacobian(parts, model) {
  const { count } = model;
  const titles = each(element('tr', element('td')), count, (index) => element('th', { scope: 'col' }, `z ${className(index)}`));

  /** @param {number} i @param {number} j */
  function createCell(i, j) {
    const value = () => model.now.answer.jacobian[i]?.[j] ?? NaN;
    const strength = () => (model.now.steepest > 0 ? (Math.abs(value()) / model.now.steepest).toFixed(3) : '0');
    const sign = () => (value() < 0 ? 'negative' : 'positive');
    return element('td', { class: sign, style: { '--share': strength } }, () => share(value()));
  }

  const heat = table(
    'table.softmax-table.softmax-heat',
    { caption: worded('caption', 'softmax.jacobian.caption'), head: element('thead', titles) },
    each(element('tbody'), count, (i) => each(element('tr', classHead(i, 'p ')), count, (j) => createCell(i, j))),
  );
  return section(
    'softmax.jacobian',
    worded('p.softmax-text', 'softmax.jacobian.what'),
    formula('softmax-jacobian'),
    scrolling('div.softmax-scroll', { label: () => t('softmax.jacobian') }, heat),
    createExportButton(parts, 'jacobian', () => jacobianFigure(model.now)),
  );
}
