import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computed, createLive, guard, live } from './live.js';

test('what is guarded is written again only when one of its values is another', () => {
  /** @type {number[]} */
  const log = [];
  let [computations, a, b] = [0, 1, NaN];
  const { refresh } = createLive(() =>
    guard(
      () => [a, b],
      () => {
        const sum = computed(() => {
          computations += 1;
          return a + 10;
        });
        live(() => log.push(sum()));
        live(() => log.push(-sum()));
      },
    ),
  );
  refresh();
  assert.deepEqual([computations, log], [1, [11, -11]]);
  a = 2;
  refresh();
  b = 0;
  refresh();
  assert.deepEqual([computations, log], [3, [11, -11, 12, -12, 12, -12]]);
});
