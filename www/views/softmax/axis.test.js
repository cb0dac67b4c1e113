import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisOf, placeOn, stepped, valueAt } from './axis.js';

const axis = (/** @type {number[]} */ ...logits) => axisOf(Float64Array.from(logits));

test('small logits have the usual axis', () => {
  assert.deepEqual(axis(2, 1, 0.1), [-10, 10]);
  assert.deepEqual(axis(-10, 10), [-10, 10]);
});

test('an axis has room around the outermost logits and round ends', () => {
  const [lo, hi] = axis(0, 1000);
  assert.ok(lo < 0 && hi > 1000 && hi - lo < 2000, `${lo}, ${hi}`);
  assert.ok(lo % 100 === 0 && hi % 100 === 0, `${lo}, ${hi}`);
  // However far out, logits that are near each other can be told apart.
  const far = axis(1e15, 1e15 + 2);
  assert.ok(placeOn(far, 1e15) > 0.2 && far[1] > far[0], String(far));
});

test('the largest logits still have an axis of numbers', () => {
  const [lo, hi] = axis(-1e308, 1e308);
  assert.ok(Number.isFinite(lo) && Number.isFinite(hi) && lo < -1e308 && hi > 1e308);
  assert.equal(placeOn([lo, hi], 0), 0.5);
});

test('a place and its value belong to each other', () => {
  const usual = axis(0);
  assert.deepEqual(
    [-10, 0, 5, 10].map((value) => placeOn(usual, value)),
    [0, 0.5, 0.75, 1],
  );
  assert.deepEqual(
    [0, 0.5, 0.75, 1].map((place) => valueAt(usual, place)),
    [-10, 0, 5, 10],
  );
  assert.deepEqual([placeOn(usual, -99), placeOn(usual, 99), valueAt(usual, 2)], [0, 1, 10]);
  // No more digits than a hand can mean.
  assert.equal(valueAt(usual, 0.512345), 0.2);
});

test('steps stay on the axis', () => {
  const usual = axis(0);
  assert.equal(stepped(usual, 0, 1), 0.1);
  assert.equal(stepped(usual, 0.25, 1), 0.4);
  assert.equal(stepped(usual, 9.95, 5), 10);
  assert.equal(stepped(usual, 0, -1000), -10);
});
