/**
 * Cross-entropy with a label, and its gradient p − y.
 *
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { scrolling } from '../../ui/scroll-stop.js';
import { worded } from '../../ui/choice.js';
import { formula } from '../../functions/typeset.js';
import { className } from './classes.js';
import { logarithm, share } from './numerals.js';
import { classTable, createClassChoice, meter, section } from './pieces.js';

/** @param {Model} model */
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
    worded('p.softmax-text', 'softmax.loss.what'),
    formula('softmax-loss'),
    createClassChoice(model, 'softmax.label', 'label'),
    element('p.softmax-told', { 'data-value': 'loss' }, told),
    scrolling('div.softmax-scroll', { label: () => t('softmax.loss.caption') }, table),
  );
}
