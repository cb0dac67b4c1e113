import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance, interval, lineText, place } from './texts.js';

test('intervals', () => {
  assert.equal(interval([-1, 1], [false, false]), '[−1, 1]');
  assert.equal(interval([0, 1], [true, false]), '(0, 1]');
  assert.equal(interval([-Infinity, Infinity], [true, true]), '(−∞, ∞)');
});

test('distances keep their width', () => {
  assert.deepEqual([0, 0.1, 0.05551, 1, 999].map(distance), ['0.00', '0.100', '0.0555', '1.00', '999']);
  assert.equal(distance(0.000123456), '1.23e−4');
  assert.equal(distance(12345), '1.23e4');
  assert.deepEqual([NaN, Infinity].map(distance), ['–', '∞']);
});

test('places have as many decimals as can be pointed at', () => {
  assert.equal(place(1.23456, 12), '1.23');
  assert.equal(place(-1.23456, 10), '−1.235');
  assert.equal(place(1.23456, 0.1), '1.23456');
  assert.equal(place(-0.0001, 12), '0.00');
  assert.equal(place(123.4, 1e5), '123');
  assert.equal(place(NaN, 1), '–');
  assert.equal(place(2e6, 12), '2000000');
});

test('lines', () => {
  const line = (/** @type {number} */ slope, /** @type {number} */ intercept) => lineText({ slope, intercept }, 4);
  assert.equal(line(1, 0), 'x');
  assert.equal(line(-1, -2), '−x − 2');
  assert.equal(line(0.5, 0.25), '0.5 x + 0.25');
  assert.equal(line(0, -1.5), '−1.5');
  assert.equal(line(-0.12345, 0), '−0.1235 x');
});
