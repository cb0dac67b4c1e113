import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatChart, flatLabels } from './chart.js';

/** @typedef {import('./types.js').Chart} Chart */

/** Counts of names and notes, in front of everything else. */
const NAMED = 3;

/** @param {Record<string, unknown>} chart */
const flat = (chart) => [...flatChart(/** @type {Chart} */ ({ series: [], x: [0, 1], ...chart })).numbers].slice(NAMED);

test('axes and hairlines come first, then each series with its points', () => {
  assert.deepEqual(flat({}), [0, 1, 0, 1, 0, 0, 0]);
  assert.deepEqual(flat({ xScale: 'log', y: '1,2', yScale: 'log', marks: [{ x: 3 }, { y: 4 }] }), [1, 1, 0, 1, 1, 1, 1, 2, 2, 0, 3, 1, 4]);
  const series = [
    { xs: [1, 2], ys: Float64Array.of(3, NaN) },
    { xs: [], ys: [], colour: 8, stroke: 'area', width: 2, opacity: 0.5 },
  ];
  assert.deepEqual(flat({ series }).slice(7), [0, 0, NaN, 1, 2, 1, 2, 3, NaN, 8, 5, 2, 0.5, 0]);
});

test('colours are ink, quiet or positions', () => {
  const colour = (/** @type {unknown} */ given) => flat({ series: [{ xs: [], ys: [], colour: given }] })[7];
  assert.deepEqual(['ink', 'quiet', 1, 8].map(colour), [0, -1, 1, 8]);
  for (const wrong of ['red', 'toString', 0, 9, 1.5, '1'])
    assert.throws(() => colour(wrong), { code: 'bad-value', message: /^bad colour/ });
});

test('whatever is wrong is refused by name', () => {
  /** @type {[Record<string, unknown>, RegExp][]} */
  const wrong = [
    [{ series: null }, /^bad chart/],
    [{ series: [{ xs: [1], ys: [] }] }, /^bad ys "0 numbers"; allowed: as many as xs \(1\)$/],
    [{ series: [{ xs: ['1'], ys: [1] }] }, /^bad xs/],
    [{ series: [{ xs: [], ys: [], stroke: 'wavy' }] }, /^bad stroke "wavy"/],
    [{ xScale: 'cubic' }, /^bad xScale "cubic"; allowed: linear, log$/],
    [{ marks: [{ x: '1' }] }, /^bad mark/],
  ];
  for (const [chart, message] of wrong) assert.throws(() => flat(chart), { code: 'bad-value', message });
  assert.throws(() => flat({ y: [1] }), { code: 'bad-range', message: /for "y"/ });
});

test('names along the axes and notes have a line each, and none has a break in it', () => {
  const { words, numbers } = flatChart({
    series: [],
    x: [0, 1],
    names: { x: ['A', 'B\nC'], y: ['D'] },
    notes: [
      { x: 1, y: 2, text: '0.5', above: true },
      { x: 3, y: 4, text: '' },
    ],
  });
  assert.equal(words, 'A\nB C\nD\n0.5\n\n');
  assert.deepEqual([...numbers].slice(0, 9), [2, 1, 2, 1, 2, 1, 3, 4, 0]);
});

test('labels are lines, and four numbers for each entry of the legend', () => {
  const { words, legend } = flatLabels({
    title: 'GELU\r\n& ReLU',
    y: 'value',
    legend: [
      { text: 'GELU', colour: 3 },
      { text: 'f′', stroke: 'dashed', width: 4, opacity: 0.5 },
    ],
  });
  assert.equal(words, '\nGELU & ReLU\n\nvalue\nGELU\nf′\n');
  assert.deepEqual([...legend], [3, 0, NaN, 1, 0, 1, 4, 0.5]);
  assert.deepEqual(flatLabels(undefined), { words: '', legend: new Float64Array() });
});

test('what is no label is refused by name', () => {
  /** @type {[unknown, RegExp][]} */
  const wrong = [
    ['GELU', /^bad labels "GELU"/],
    [{ legend: 'GELU' }, /^bad legend/],
    [{ legend: [{ text: 'GELU', colour: 'red' }] }, /^bad colour "red"/],
    [{ legend: [{ text: 'GELU', stroke: 'wavy' }] }, /^bad stroke "wavy"/],
  ];
  for (const [labels, message] of wrong) assert.throws(() => flatLabels(/** @type {{}} */ (labels)), { code: 'bad-value', message });
});
