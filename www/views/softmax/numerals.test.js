import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classIndex, className, colourOf, FEWEST, MOST, strokeOf } from './keys.js';
import { logarithm, numeral, share, step, typed } from './numerals.js';

test('any number, what is none as what it is', () => {
  assert.deepEqual(
    [0.123456, -1.5, 1e-300, 12345678].map((value) => numeral(value)),
    ['0.12346', '−1.5', '1e−300', '1.2346e7'],
  );
  assert.deepEqual(
    [NaN, Infinity, -Infinity].map((value) => numeral(value)),
    ['NaN', '∞', '−∞'],
  );
  assert.equal(step(Math.PI), '3.14159');
});

test('probabilities keep their width', () => {
  assert.deepEqual([0, 0.5, 1, 0.12345, -0.25].map(share), ['0', '0.5000', '1.0000', '0.1235', '−0.2500']);
  assert.deepEqual([1e-9, 5e-4, 12345, NaN].map(share), ['1.0e−9', '5.0e−4', '1.2e4', 'NaN']);
});

test('logarithms', () => {
  assert.deepEqual([0, -0.75, -123.45, 1e-3, -1e5].map(logarithm), ['0', '−0.750', '−123.5', '1.00e−3', '−1.00e5']);
  assert.equal(logarithm(-Infinity), '−∞');
});

test('a large logit is typed shortly, and is the same number', () => {
  assert.equal(typed(5), undefined);
  for (const value of [1e7, -1.7976931348623157e308, 123456789.125]) assert.equal(Number(typed(value)), value);
});

test('classes have names, colours and strokes that tell them apart', () => {
  const places = Array.from({ length: MOST }, (_, i) => i);
  assert.deepEqual(places.map(className).map(classIndex), places);
  assert.deepEqual(['K', 'a', '', 'AA'].map(classIndex), [-1, -1, -1, -1]);
  assert.equal(new Set(places.map((place) => `${colourOf(place)} ${strokeOf(place)}`)).size, MOST);
  assert.ok(FEWEST >= 2);
});
