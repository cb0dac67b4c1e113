import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slopeRange, slopeSeries } from './series.js';

const part = (/** @type {number} */ winner, /** @type {[number, number]} */ x, /** @type {number} */ slope) => ({
  winner,
  x,
  y: /** @type {[number, number]} */ ([0, 0]),
  slope,
});
const PARTS = [part(2, [-4, 0], -1), part(0, [0, 1], 0.5), part(1, [1, 4], 0.5)];

test('slopes are level lines in the colours of the winners', () => {
  const lines = slopeSeries(PARTS).slice(0, PARTS.length);
  assert.deepEqual(
    lines.map(({ xs, ys, colour }) => [[...xs], [...ys], colour]),
    [
      [[-4, 0], [-1, -1], 3],
      [[0, 1], [0.5, 0.5], 1],
      [[1, 4], [0.5, 0.5], 2],
    ],
  );
  assert.ok(slopeSeries(PARTS, true).every(({ colour }) => colour === 'ink'));
});

test('dots stand where one slope jumps to another', () => {
  const dots = slopeSeries(PARTS).slice(PARTS.length);
  assert.deepEqual(
    dots.map(({ xs, ys }) => [[...xs], [...ys]]),
    [
      [[0], [-1]],
      [[0], [0.5]],
      [[], []],
    ],
  );
});

test('a range of slopes has room for all of them and for 0', () => {
  const [lo, hi] = slopeRange([part(0, [0, 1], 2), part(0, [1, 2], 12)]);
  assert.ok(lo < 0 && hi > 12 && lo > -2 && hi < 14, `${lo}, ${hi}`);
  const [least, most] = slopeRange([part(0, [0, 1], 0)]);
  assert.ok(least < 0 && most > 0);
});
