/**
 * Other functions of the same logits, as bars side by side.
 *
 * @import { Model, Relative } from './model.js'
 */

import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { colourOf } from './classes.js';
import { logarithm, share } from './numerals.js';
import { classTable, meter, section } from './pieces.js';

const NAMES = /** @type {const} */ (['softmax', 'log', 'softmin', 'sparsemax', 'hard', 'sigmoid']);

/** @param {Model} model */
export const createRelatives = (model) =>
  section(
    'softmax.relatives',
    worded('p.softmax-text', 'softmax.relatives.what'),
    element('div.softmax-relatives', ...NAMES.map((name) => createPanel(model, name))),
  );

/** @param {Model} model @param {Relative} name */
function createPanel(model, name) {
  const isLog = name === 'log';
  const column = () => model.now.relatives[name];
  const valueOf = (/** @type {number} */ index) => column()[index] ?? NaN;
  const size = (/** @type {number} */ index) =>
    isLog ? valueOf(index) / Math.min(-1, ...column().filter(Number.isFinite)) : valueOf(index);
  const table = classTable(model, 'table.softmax-table', {
    attributes: { 'data-relative': name },
    caption: worded('caption', `softmax.relative.${name}`),
    cells: (index) => [
      meter(() => size(index), { class: `curve-${colourOf(index)}`, full: true }),
      element('td.softmax-number', () => (isLog ? logarithm : share)(valueOf(index))),
    ],
  });
  return element('div.softmax-relative', table, worded('p.softmax-note', `softmax.relative.${name}.what`));
}
