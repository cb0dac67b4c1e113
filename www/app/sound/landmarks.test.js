import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRemarks, landmarksOf, met } from './landmarks.js';

const jet = (/** @type {number} */ f, /** @type {number} */ df, d2f = 0) => ({ f, df, d2f });
const kink = (/** @type {number} */ x, /** @type {any} */ left, /** @type {any} */ right) => ({
  x,
  left,
  right,
  frameworks: { pytorch: 0, jax: 0, keras: 0 },
});

test('landmarks from left to right, kinks by what differs', () => {
  const landmarks = landmarksOf({
    zeros: [2],
    extrema: [{ x: -1, f: -0.5, kind: 'minimum' }],
    inflections: [],
    slopeZeros: [],
    saturation: [],
    kinks: [kink(3, jet(0, 1), jet(1, 1)), kink(0, jet(0, 0), jet(0, 1)), kink(1, jet(0, 1, 0), jet(0, 1, 2))],
  });
  assert.deepEqual(
    landmarks.map(({ x, kind, words }) => [x, kind, words()]),
    [
      [-1, 'minimum', 'sound.minimum'],
      [0, 'kink', 'sound.kink'],
      [1, 'kink', 'sound.bend'],
      [2, 'zero', 'sound.zero'],
      [3, 'kink', 'sound.jump'],
    ],
  );
  assert.deepEqual(landmarksOf(undefined), []);
});

test('a step meets what lies on it, its end included and its start not', () => {
  const landmarks = [-1, 0, 1].map((x) => ({ x, kind: /** @type {const} */ ('zero'), words: String }));
  const places = (/** @type {number} */ from, /** @type {number} */ to) => met(landmarks, from, to, 16).map(({ x }) => x);
  assert.deepEqual(places(-0.5, 0.5), [0]);
  assert.deepEqual(places(0.5, -0.5), [0]);
  assert.deepEqual([places(0, 1), places(0, -1)], [[1], [-1]]);
  assert.deepEqual(places(-1, 1), [0, 1]);
  // A leap over more than an eighth of what is seen meets only where it ends.
  assert.deepEqual([places(-1.5, 1), places(-1.5, 1.5), places(NaN, 0)], [[1], [], [0]]);
});

test('remarks are told once each, of many the last three', () => {
  const remarks = createRemarks();
  for (const word of ['a', 'b', 'a', 'c', 'd']) remarks.add(() => word);
  const told = remarks.tell();
  assert.deepEqual(told.replaceAll('sentence.space', ' '), 'a c d');
  assert.equal(remarks.tell(), told);
  remarks.add(() => 'e');
  assert.ok(remarks.tell().endsWith('e'));
  remarks.goOn();
  assert.equal(remarks.tell(), '');
});
