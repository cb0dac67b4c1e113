import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScale } from './slider-scale.js';

const linear = createScale({ min: -2, max: 2, step: 0.05, scale: 'linear' });
const logarithmic = createScale({ min: 0.1, max: 1000, step: 0.001, scale: 'logarithmic' });

test('a linear track counts in the values themselves', () => {
  assert.deepEqual([linear.trackMin, linear.trackMax, linear.toTrack(0.7)], [-2, 2, 0.7]);
  assert.equal(linear.fromTrack(0.7123), 0.7);
  assert.equal(linear.fromTrack(-1.9999), -2);
  assert.deepEqual([-2, 0, 1, 2].map(linear.position), [0, 0.5, 0.75, 1]);
});

test('a logarithmic track counts in decades', () => {
  assert.deepEqual([logarithmic.trackMin, logarithmic.trackMax], [-1, 3]);
  assert.equal(logarithmic.fromTrack(0.5), 3.16);
  assert.deepEqual([0.1, 1, 10, 1000].map(logarithmic.position), [0, 0.25, 0.5, 1]);
  // What is not positive has no logarithm.
  assert.deepEqual([0, -5].map(logarithmic.position), [0, 0]);
});

test('beyond the ends the thumb stays at the end', () => {
  assert.deepEqual([linear.position(-7), linear.position(7)], [0, 1]);
  assert.deepEqual([linear.fromTrack(9), logarithmic.fromTrack(9)], [2, 1000]);
});

test('steps of a linear track', () => {
  assert.equal(linear.stepped(0, 1), 0.05);
  assert.equal(linear.stepped(0.3, -10), -0.2);
  // From between two steps to the next of them.
  assert.equal(linear.stepped(0.07, 1), 0.1);
  assert.equal(linear.stepped(0.07, -1), 0.05);
  assert.deepEqual([linear.stepped(2, 1), linear.stepped(7, 1), linear.stepped(-7, -1)], [2, 2, -2]);
  assert.equal(linear.stepped(7, -1), 2);
});

test('steps of a logarithmic track always move', () => {
  let value = 0.1;
  for (let step = 0; step < 5000 && value < 1000; step += 1) {
    const next = logarithmic.stepped(value, 1);
    assert.ok(next > value, `${value} → ${next}`);
    value = next;
  }
  assert.equal(value, 1000);
  assert.equal(logarithmic.stepped(1000, 1), 1000);
  assert.ok(logarithmic.stepped(1, -1) < 1);
  // Where a step of the track is less than the digits of a value, a step of the parameter counts.
  const short = createScale({ min: 1, max: 1.2, step: 0.01, scale: 'logarithmic' });
  assert.deepEqual([short.stepped(1.1, 1), short.stepped(1.1, -1)], [1.11, 1.09]);
});

test('values are written with the digits of the steps', () => {
  assert.equal(linear.written(1.5), '1.50');
  assert.equal(linear.written(-0.05), '-0.05');
  assert.equal(linear.written(1.234), undefined);
  assert.equal(logarithmic.written(3), '3.00');
  assert.equal(logarithmic.written(1000), undefined);
});
