import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRange } from '../state/state.js';
import { between, homeX, limited, panned, shortened, zoomed } from './range.js';

/** @typedef {[number, number]} Interval */
/** @type {Interval} */
const HOME = [-6, 6];

test('zooming keeps the point that it is about', () => {
  assert.deepEqual(zoomed(HOME, 0, 0.5), [-3, 3]);
  assert.deepEqual(zoomed(HOME, 6, 0.5), [0, 6]);
  assert.deepEqual(zoomed(HOME, -6, 2), [-6, 18]);
  // A third of the width, rounded to less than a thousandth of it.
  assert.deepEqual(zoomed([0, 1], 0, 1 / 3), [0, 0.3333]);
});

test('zooming ends at the narrowest and the widest range', () => {
  /** @type {Interval} */
  let range = HOME;
  for (let step = 0; step < 200; step += 1) range = zoomed(range, 0.3, 1 / 1.5);
  const narrowest = range[1] - range[0];
  assert.ok(isRange(...range) && narrowest < 1e-8 && range[0] <= 0.3 && range[1] >= 0.3, String(range));
  assert.deepEqual(zoomed(range, 0.3, 0.5), range);
  for (let step = 0; step < 400; step += 1) range = zoomed(range, 0, 1.5);
  assert.ok(isRange(...range) && Math.abs(range[1] - range[0] - 1e12) < 2e9, String(range));
  assert.deepEqual(zoomed(range, 0, 2), range);
});

test('a factor is limited by the ends of the way', () => {
  assert.equal(limited(HOME, 0.5), 0.5);
  assert.equal(limited(HOME, 2), 2);
  assert.equal(limited([0, 1e-12], 0.5), 1);
  assert.equal(limited([-5e11, 5e11], 3), 1);
  assert.ok(limited([1, 1 + 2e-9], 0.5) > 0.99);
  // The last step is a smaller one.
  assert.equal(limited([-2.5e11, 2.5e11], 3), 2);
});

test('moving keeps the width, to the last digit', () => {
  assert.deepEqual(panned(HOME, 1.2), [-4.8, 7.2]);
  assert.deepEqual(panned([0.1, 0.4], 0.1), [0.2, 0.5]);
  /** @type {Interval} */
  let range = [-1, 1];
  for (let step = 0; step < 50; step += 1) range = panned(range, 0.123456789);
  assert.equal(Number((range[1] - range[0]).toPrecision(12)), 2);
  assert.deepEqual(panned(HOME, 1e300), HOME);
});

test('from ends with many digits every way leads to the same width', () => {
  const widths = Array.from({ length: 50 }, (_, i) => panned([0.00049, 2], i * 1e-4)).map(([lo, hi]) => Number((hi - lo).toPrecision(12)));
  assert.deepEqual([...new Set(widths)], [2]);
});

test('ends are as short as the width asks for', () => {
  assert.deepEqual(shortened([-6.000123, 5.99987]), [-6, 6]);
  assert.deepEqual(shortened([1e-5 / 3, 2e-5 / 3]), [3.333e-6, 6.667e-6]);
  assert.deepEqual(shortened([123456.789, 234567.891]), [123500, 234600]);
});

test('a box is what lies between two points in any order', () => {
  assert.deepEqual(between(2, -1, HOME), [-1, 2]);
  assert.deepEqual(between(1, 1, HOME), HOME);
  assert.deepEqual(between(1e6, 1e6 + 1e-4, HOME), HOME);
});

test('home is the default of x', () => {
  assert.deepEqual(homeX(), HOME);
});
