import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestText, errorText, placeText, stepText } from './numerals.js';

test('errors are always as wide', () => {
  assert.deepEqual([4.732355e-4, 12345678, 1].map(errorText), ['4.732355e−4', '1.234568e7', '1.000000e0']);
  assert.deepEqual([0, Infinity].map(errorText), ['0', '∞']);
});

test('a best parameter has the digits that are certain', () => {
  const kind = /** @type {any} */ ({ decimals: 8 });
  const best = (/** @type {number} */ value, /** @type {number} */ error) => bestText(kind, { value, error, measured: 0 });
  assert.equal(best(0.0446718123456, 1e-12), '0.04467181');
  assert.equal(best(0.0446718123456, 1e-5), '0.0447');
  assert.equal(best(1.7017, 0.3), '1.70');
  assert.equal(best(1.7017, 0), '1.70170000');
});

test('places and steps', () => {
  assert.deepEqual([-2.69955, 0, Infinity].map(placeText), ['−2.700', '0.000', '∞']);
  assert.deepEqual([stepText(0.8413447460685), stepText(-1e9, 3), stepText(NaN)], ['0.841344746', '−1.000e9', '–']);
  // What rounds to 0 has no sign.
  assert.deepEqual([placeText(-1e-9), stepText(-1e-12), placeText(-0.0004)], ['0.000', '0.000000000', '0.000']);
});
