/**
 * Derivatives with respect to the logits: cross-entropy with its gradient p − y, and the Jacobian.
 *
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { worded } from '../../ui/choice.js';
import { formula } from '../../functions/typeset.js';
import { each } from '../../i18n/live.js';
import { createExportButton } from '../../export/export-button.js';
import { table } from '../../ui/table.js';
import { jacobianFigure } from './export.js';
import { className } from './keys.js';
import { logarithm, share } from './numerals.js';
import { classHead, classTable, createClassChoice, meter, section } from './pieces.js';

/** Cross-entropy with a label. @param {Model} model */
export function createLoss(model) {
  const told = () => t('softmax.loss.told', { name: className(model.now.values.label), loss: logarithm(model.now.loss.loss) });
  const isLabel = (/** @type {number} */ index) => index === model.now.values.label;
  const table = classTable(model, 'table.softmax-table.softmax-loss', {
    caption: worded('caption', 'softmax.loss.caption'),
    // The bars repeat the preceding column.
    head: [() => t('softmax.column.class'), 'p', 'y', 'p − y', element('td.softmax-wide'), '(p − y)/T'],
    row: (index) => ({ class: () => isLabel(index) && 'softmax-chosen' }),
    cells: (index) => [
      () => share(model.now.answer.probabilities[index] ?? NaN),
      () => (isLabel(index) ? '1' : '0'),
      () => share(model.now.loss.difference[index] ?? NaN),
      meter(() => model.now.loss.difference[index] ?? NaN),
      () => share(model.now.loss.gradient[index] ?? NaN),
    ],
  });
  return section(
    'softmax.loss',
    formula('softmax-loss'),
    createClassChoice(model, 'softmax.label', 'label'),
    element('p.softmax-told', { 'data-value': 'loss' }, told),
    scrolling('div.softmax-scroll', { label: () => t('softmax.loss.caption') }, table),
  );
}

/** The Jacobian as a heat map. @param {Model} model */
export function createJacobian(model) {
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
    formula('softmax-jacobian'),
    scrolling('div.softmax-scroll', { label: () => t('softmax.jacobian') }, heat),
    createExportButton(model, 'jacobian', () => jacobianFigure(model.now)),
  );
}
