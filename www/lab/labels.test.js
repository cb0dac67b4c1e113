import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatLabels } from './labels.js';

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
