import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leaderTo, placeMarks } from './mark-placement.js';

const STRIP = 200;

/** @param {[x: number, width: number][]} labels */
const place = (labels, strip = STRIP) =>
  placeMarks(
    labels.map(([x, width]) => ({ x, width })),
    strip,
  );

/** Asserts that every label is inside and none covers another. @param {[x: number, width: number][]} labels */
function assertApart(labels) {
  const places = place(labels);
  assert.equal(places.length, labels.length);
  places.forEach(({ row, left }, i) => {
    const right = left + (labels[i]?.[1] ?? 0);
    assert.ok(left >= 0 && right <= STRIP + 1e-9, `${left} to ${right}`);
    places.slice(i + 1).forEach((other, j) => {
      const end = other.left + (labels[i + 1 + j]?.[1] ?? 0);
      assert.ok(other.row !== row || end <= left + 1e-9 || right <= other.left + 1e-9, JSON.stringify(places));
    });
  });
  return places;
}

test('a label with room is centred on its mark', () => {
  assert.deepEqual(place([[100, 40]]), [{ row: 0, left: 80 }]);
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

test('labels that want the same place move apart by the same way', () => {
  const places = assertApart([
    [100, 50],
    [110, 50],
  ]);
  assert.deepEqual(places, [
    { row: 0, left: 55 },
    { row: 0, left: 105 },
  ]);
});

test('a cluster that moves pushes its neighbour on', () => {
  assertApart([
    [60, 50],
    [64, 50],
    [110, 50],
  ]);
});

test('where one row is too short there are more, as few as will do', () => {
  const places = assertApart([
    [90, 90],
    [100, 90],
    [110, 90],
  ]);
  assert.deepEqual(
    places.map(({ row }) => row),
    [0, 1, 0],
  );
});

test('a label wider than the strip begins at its left end', () => {
  assert.deepEqual(place([[100, 300]]), [{ row: 0, left: 0 }]);
});

test('a line leads straight down to a label below its mark, else to its nearer end', () => {
  assert.deepEqual(leaderTo(50, 30, 40, 8), { length: 8, angle: 0 });
  const { length, angle } = leaderTo(50, 54, 40, 8);
  assert.ok(Math.abs(length - Math.hypot(10, 8)) < 1e-12);
  assert.ok(angle < 0, 'to the right');
});
