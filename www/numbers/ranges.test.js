import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRange, LARGEST_VIEW, smallestView } from './ranges.js';

test('a range has ends in order that f64 tells apart', () => {
  for (const ends of /** @type {[number, number][]} */ ([
    [-6, 6],
    [0, 1e-279],
    [1, 1 + 2e-9],
    [-1e300, 1e300],
  ])) {
    assert.ok(isRange(...ends), String(ends));
  }
  for (const ends of /** @type {[number, number][]} */ ([
    [6, -6],
    [1, 1],
    [0, 1e-281],
    [1, 1 + 1e-10],
    [0, 1e301],
    [NaN, 1],
  ])) {
    assert.ok(!isRange(...ends), String(ends));
  }
});

test('zooming ends within what can be drawn', () => {
  for (const lo of [0, 1, 1e3, 1e9, 1e12]) {
    const width = smallestView([lo, lo]);
    assert.ok(isRange(lo, lo + width) && width < LARGEST_VIEW, String(lo));
  }
});
