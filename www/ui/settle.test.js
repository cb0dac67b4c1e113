import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { whenSettled } from './settle.js';

test('work is done once, after a pause without a change', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  let now = 0;
  mock.method(performance, 'now', () => now);
  const wait = (/** @type {number} */ ms) => {
    now += ms;
    mock.timers.tick(ms);
  };
  const life = new AbortController();
  let done = 0;
  const changed = whenSettled(100, () => (done += 1), life.signal);

  for (let step = 0; step < 10; step += 1) {
    changed();
    wait(60);
  }
  assert.equal(done, 0);
  wait(60);
  assert.equal(done, 1);
  wait(1000);
  assert.equal(done, 1);
  changed();
  wait(100);
  assert.equal(done, 2);

  changed();
  wait(50);
  life.abort();
  changed();
  wait(1000);
  assert.equal(done, 2);
  const over = new AbortController();
  const late = whenSettled(100, () => (done += 1), over.signal);
  over.abort();
  late();
  wait(1000);
  assert.equal(done, 2);
  mock.reset();
});
