import assert from 'node:assert/strict';
import { test } from 'node:test';
import { affinePieces, affinePlanes, normalNumbers } from './lesson-arguments.js';

test('a normal distribution has a finite mean and a deviation above 0', () => {
  assert.deepEqual(normalNumbers(undefined), Float64Array.of(0, 1));
  assert.deepEqual(normalNumbers({ mean: -2 }), Float64Array.of(-2, 1));
  for (const wrong of [{ deviation: 0 }, { deviation: Infinity }, { mean: NaN }, { mean: '1' }]) {
    assert.throws(() => normalNumbers(/** @type {any} */ (wrong)), { code: 'bad-value' });
  }
});

test('pieces are pairs, planes triples, of finite numbers', () => {
  assert.deepEqual(
    affinePieces([
      [1, 2],
      [3, 4],
    ]),
    [Float64Array.of(1, 3), Float64Array.of(2, 4)],
  );
  assert.deepEqual(
    affinePlanes([
      [1, 2, 3],
      [4, 5, 6],
    ]),
    Float64Array.of(1, 2, 3, 4, 5, 6),
  );
  for (const wrong of [[], [[1]], [1], [[1, NaN]], [[1, '2']], null]) {
    assert.throws(() => affinePieces(wrong), { code: 'bad-value', message: /^bad pieces/ });
  }
  for (const wrong of [[], [[1, 2]], [[1, 2, Infinity]], 'planes']) {
    assert.throws(() => affinePlanes(wrong), { code: 'bad-value', message: /^bad planes/ });
  }
});
