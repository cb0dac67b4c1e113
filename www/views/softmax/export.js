/**
 * All numbers of the view as CSV; they round-trip.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Now } from './model.js'
 */

import { cell, tableText } from '../../export/csv.js';
import { className } from './classes.js';

/** @param {Lab} lab @param {Now} now */
export function toCSV(lab, { logits, answer, values, options }) {
  const { difference, gradient } = lab.crossEntropy(logits, values.label, options);
  const { softmin, sparsemax, hardMax, sigmoids } = lab.softmaxRelatives(logits, options);
  const names = Array.from(logits, (_, index) => className(index));
  /** @type {[string, ArrayLike<number>][]} */
  const columns = [
    ['logit', logits],
    ['probability', answer.probabilities],
    ['log-probability', answer.logProbabilities],
    ['p-y', difference],
    ['gradient', gradient],
    ['softmin', softmin],
    ['sparsemax', sparsemax],
    ['hard max', hardMax],
    ['sigmoid', sigmoids],
    ...names.map((name, column) => /** @type {[string, number[]]} */ ([`dp/dz_${name}`, answer.jacobian.map((row) => row[column] ?? NaN)])),
  ];
  const lines = [
    ['class', 'temperature', ...columns.map(([title]) => title)],
    ...names.map((name, row) => [name, values.temperature, ...columns.map(([, numbers]) => numbers[row] ?? NaN)]),
  ];
  return tableText(lines.map((line) => line.map((value) => (typeof value === 'string' ? value : cell(value)))));
}
