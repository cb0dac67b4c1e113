import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { numbersOf, plain, readings, readNumber } from './reading.js';

/** @type {[text: string, value: string | null][]} */
const TABLE = JSON.parse(readFileSync(new URL('../../tests/reading/numbers.json', import.meta.url), 'utf8'));

/** @param {string | null} text */
const valueOf = (text) => (text === null ? NaN : Number(text.replace('inf', 'Infinity')));

test('numbers as people type them', () => {
  for (const [text, value] of TABLE) assert.equal(readNumber(text), valueOf(value), JSON.stringify(text));
});

test('a comma that may be two things is refused with both', () => {
  assert.deepEqual(readings('1,000'), [1, 1000]);
  assert.deepEqual(readings('−12,345'), [-12.345, -12345]);
  for (const text of ['1,5', '1.000', '1,000,5', '', 'one', '1,a']) assert.equal(readings(text), undefined, text);
});

test('a long text costs no time', () => {
  for (const text of ['9', ',', '1,', '0π', '½', '10^', ' ', '%', '1 000'].map((part) => part.repeat(30_000))) readNumber(text);
});

test('plain characters', () => {
  assert.equal(plain('swish（beta＝－１．５），relu、“gelu”'), 'swish(beta=-1.5),relu,"gelu"');
  assert.equal(plain('\u200brelu\ufeff\u202e'), 'relu');
  assert.equal(plain('α – ‘tanh’'), "α - 'tanh'");
});

test('several numbers, between commas or semicolons', () => {
  assert.deepEqual(numbersOf('-3,3'), [-3, 3]);
  for (const text of ['[-0.5, 0.5]', '(-0,5; 0,5)', '−0.5..½', '-1/2 ~ 1/2', '−0,5…0,5', '－０．５，０．５', '-0.5…0.5']) {
    assert.deepEqual(numbersOf(text), [-0.5, 0.5], text);
  }
  assert.deepEqual(numbersOf('1,000'), [1, 0]);
  assert.deepEqual(numbersOf('-0,5,0,5'), [-0, 5, 0, 5]);
  assert.deepEqual(numbersOf('1;a'), [1, NaN]);
});
