import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeMarks } from './mark-placement.js';

const STRIP = 200;

/** @param {[x: number, width: number][]} labels */
const place = (labels, strip = STRIP) =>
  placeMarks(
    labels.map(([x, width]) => ({ x, width })),
    strip,
  );

/** Asserts that no label covers another. @param {[x: number, width: number][]} labels */
function assertApart(labels) {
  const places = place(labels);
  assert.equal(places.length, labels.length);
  places.forEach(({ row, left }, i) => {
    const right = left + (labels[i]?.[1] ?? 0);
    assert.ok(left >= 0 && right <= STRIP, `${left} to ${right}`);
    places.slice(i + 1).forEach((other, j) => {
      const end = other.left + (labels[i + 1 + j]?.[1] ?? 0);
      assert.ok(other.row !== row || end <= left || right <= other.left, JSON.stringify(places));
    });
  });
  return places;
}

test('a label with room is centred on its mark', () => {
  assert.deepEqual(place([[100, 40]]), [{ row: 0, left: 80, lineRow: 0 }]);
  assert.deepEqual(place([]), []);
});

test('at the ends a label stays inside', () => {
  assert.deepEqual(
    place([
      [0, 40],
      [200, 40],
    ]).map(({ left }) => left),
    [0, 160],
  );
});

test('two that are near stand beside each other in one row', () => {
  const places = assertApart([
    [100, 50],
    [112, 50],
  ]);
  assert.deepEqual(
    places.map(({ row }) => row),
    [0, 0],
  );
});

test('where one row is too short there are more, as few as will do', () => {
  const places = assertApart([
    [90, 90],
    [100, 90],
    [110, 90],
  ]);
  assert.equal(Math.max(...places.map(({ row }) => row)), 1);
});

test('marks on one spot share a line, which ends at the uppermost label', () => {
  const places = assertApart([
    [100, 120],
    [102, 120],
  ]);
  assert.deepEqual(places.map(({ row }) => row).sort(), [0, 1]);
  assert.deepEqual(
    places.map(({ lineRow }) => lineRow),
    [0, 0],
  );
});

test('no label covers another, wherever the marks are', () => {
  let seed = 1;
  const random = (/** @type {number} */ below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed / 2 ** 32) * below;
  };
  for (let turn = 0; turn < 100; turn += 1) {
    const labels = Array.from({ length: 2 + (turn % 3) }, () => /** @type {[number, number]} */ ([random(STRIP), 20 + random(100)]));
    assertApart(labels.sort(([one], [other]) => one - other));
  }
});

test('labels wider than the strip stand below each other', () => {
  const places = place(
    [
      [10, 80],
      [20, 80],
    ],
    50,
  );
  assert.deepEqual(
    places.map(({ row, left }) => [row, left]),
    [
      [0, 0],
      [1, 0],
    ],
  );
});
