import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LOWEST, OCTAVES, panOf, toneOf, WIDEST_PAN } from './subject.js';

test('equal steps of y are equal steps of pitch', () => {
  const pitch = (/** @type {number} */ value) => toneOf(value, [-1, 3])?.frequency ?? NaN;
  assert.equal(pitch(-1), LOWEST);
  assert.equal(pitch(3), LOWEST * 2 ** OCTAVES);
  assert.ok(Math.abs(pitch(1) / pitch(0) - pitch(2) / pitch(1)) < 1e-12);
});

test('beyond the plot a tone is rough and no higher', () => {
  assert.deepEqual(toneOf(7, [0, 1]), { frequency: LOWEST * 2 ** OCTAVES, isBeyond: true });
  assert.deepEqual(toneOf(-Infinity, [0, 1]), { frequency: LOWEST, isBeyond: true });
  assert.equal(toneOf(1, [0, 1])?.isBeyond, false);
  assert.equal(toneOf(NaN, [0, 1]), undefined);
});

test('x is heard from left to right', () => {
  assert.deepEqual(
    [-6, 0, 6].map((x) => panOf(x, [-6, 6])),
    [-WIDEST_PAN, 0, WIDEST_PAN],
  );
  assert.equal(panOf(99, [-6, 6]), WIDEST_PAN);
});
