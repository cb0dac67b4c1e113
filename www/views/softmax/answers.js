/**
 * What follows from the logits: summary statistics of the distribution, and other functions beside softmax.
 *
 * @import { Model, Now } from './model.js'
 */

import { list, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { className, colourOf } from './keys.js';
import { logarithm, share } from './numerals.js';
import { classTable, meter, section } from './pieces.js';

/** @type {[name: 'argMax' | 'margin' | 'entropy' | 'bits' | 'perplexity', value: (answer: Now['answer']) => string][]} */
const LINES = [
  ['argMax', ({ argMax }) => list(argMax.map(className))],
  ['margin', ({ margin }) => share(margin)],
  ['entropy', ({ entropy }) => logarithm(entropy)],
  ['bits', ({ entropyBits }) => logarithm(entropyBits)],
  ['perplexity', ({ perplexity }) => logarithm(perplexity)],
];

/** Summary statistics. @param {Model} model */
export const createSummary = (model) =>
  element(
    'dl.softmax-summary',
    ...LINES.map(([name, value]) =>
      element(
        'div',
        element('dt', () => t(`softmax.value.${name}`)),
        element('dd', { 'data-value': name }, () => value(model.now.answer)),
      ),
    ),
  );

const NAMES = /** @type {const} */ (['softmax', 'log', 'softmin', 'sparsemax', 'hard', 'sigmoid']);

/** Functions of the same logits, as bars side by side. @param {Model} model */
export const createRelatives = (model) =>
  section('softmax.relatives', element('div.softmax-relatives', ...NAMES.map((name) => createPanel(model, name))));

/** @param {Model} model @param {(typeof NAMES)[number]} name */
function createPanel(model, name) {
  const isLog = name === 'log';
  const column = () => model.now.relatives[name];
  const valueOf = (/** @type {number} */ index) => column()[index] ?? NaN;
  const size = (/** @type {number} */ index) =>
    isLog ? valueOf(index) / Math.min(-1, ...column().filter(Number.isFinite)) : valueOf(index);
  const table = classTable(model, 'table.softmax-table', {
    attributes: { 'data-relative': name },
    caption: element('caption', () => t(`softmax.relative.${name}`)),
    cells: (index) => [
      meter(() => size(index), { class: `curve-${colourOf(index)}`, full: true }),
      element('td.softmax-number', () => (isLog ? logarithm : share)(valueOf(index))),
    ],
  });
  return element('div.softmax-relative', table, worded('p.softmax-note', `softmax.relative.${name}.what`));
}
