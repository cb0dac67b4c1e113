/**
 * What the view exports: all numbers as CSV, and the bars and the Jacobian as charts.
 *
 * @import { Chart, Lab } from '../../lab/types.js'
 * @import { Model, Now } from './model.js'
 * @import { Figure } from '../../export/figure.js'
 */

import { cell, tableText } from '../../export/csv.js';
import { t } from '../../i18n/i18n.js';
import { chartLabels } from '../../export/chart-export.js';
import { className, colourOf } from './keys.js';
import { numeral, share } from './numerals.js';

/** All numbers of the view; they round-trip. @param {Lab} lab @param {Now} now */
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

/** Half the width of a bar; classes are 1 apart. */
const HALF = 0.34;
/** Opacity of the largest entry of the Jacobian; its label stays readable. */
const STRONGEST = 0.55;
/** Colours of the signs: those of two functions. */
const [POSITIVE, NEGATIVE] = [1, 2];
const FILLED = /** @type {const} */ ('area');

/** @param {number} left @param {number} right @param {number} bottom @param {number} top */
const box = (left, right, bottom, top) => ({ xs: [left, right, right, left], ys: [bottom, bottom, top, top], stroke: FILLED });

/** A bar over the name of each class. @param {Float64Array} values @param {[number, number]} y @param {(value: number) => string} write @returns {Chart} */
function bars(values, y, write) {
  const names = Array.from(values, (_, index) => className(index));
  return {
    series: Array.from(values, (value, i) => ({
      ...box(i + 1 - HALF, i + 1 + HALF, Math.min(0, value), Math.max(0, value)),
      colour: colourOf(i),
    })),
    x: [0.5, values.length + 0.5],
    y,
    names: { x: names },
    notes: Array.from(values, (value, i) => ({ x: i + 1, y: Math.max(0, value), text: write(value), above: true })),
    marks: y[0] < 0 ? [{ y: 0 }] : [],
  };
}

/** Logits beside the resulting probabilities. @param {Model} model @returns {Figure} */
export function barsFigure({ lab, now }) {
  const { logits, answer, axis } = now;
  const [lo, hi] = axis;
  const said = (/** @type {'picture.logits' | 'picture.probabilities'} */ title, /** @type {'logit' | 'probability'} */ y) => ({
    title: t(title),
    x: t('picture.axis.class'),
    y: t(`picture.axis.${y}`),
    names: [],
  });
  // Room for a number above the highest bar.
  const left = bars(logits, [lo, hi + 0.1 * (hi - lo)], (value) => numeral(value));
  const right = bars(answer.probabilities, [0, 1.1], share);
  return {
    file: 'softmax',
    title: 'Softmax',
    panels: [
      { chart: left, labels: chartLabels(left, said('picture.logits', 'logit')) },
      { chart: right, labels: chartLabels(right, said('picture.probabilities', 'probability')) },
    ],
    csv: () => toCSV(lab, now),
  };
}

/** First class on top, as in the table. @param {Now} now @returns {Figure} */
export function jacobianFigure({ answer: { jacobian } }) {
  const n = jacobian.length;
  const entries = jacobian.flatMap((row, i) => Array.from(row, (value, j) => ({ value, x: j + 1, y: n - i })));
  const most = Math.max(...entries.map(({ value }) => Math.abs(value)));
  const names = Array.from({ length: n }, (_, index) => className(index));
  /** @type {Chart} */
  const chart = {
    series: entries.map(({ value, x, y }) => ({
      ...box(x - 0.48, x + 0.48, y - 0.47, y + 0.47),
      colour: value < 0 ? NEGATIVE : POSITIVE,
      opacity: most > 0 ? (STRONGEST * Math.abs(value)) / most : 0,
    })),
    x: [0.5, n + 0.5],
    y: [0.5, n + 0.5],
    names: { x: names.map((name) => `z ${name}`), y: names.map((name) => `p ${name}`).reverse() },
    notes: entries.map(({ value, x, y }) => ({ x, y, text: share(value) })),
  };
  const title = t('softmax.jacobian');
  const signs = [
    { text: t('picture.positive'), colour: POSITIVE, stroke: FILLED, opacity: STRONGEST },
    { text: t('picture.negative'), colour: NEGATIVE, stroke: FILLED, opacity: STRONGEST },
  ];
  const rows = jacobian.map((row, i) => [`p ${names[i]}`, ...Array.from(row, cell)]);
  return {
    file: 'softmax-jacobian',
    title,
    panels: [{ chart, labels: { title, x: t('picture.axis.logit'), y: t('picture.axis.probability'), legend: signs } }],
    csv: () => tableText([['dp/dz', ...names.map((name) => `z ${name}`)], ...rows]),
  };
}
