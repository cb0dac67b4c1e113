import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLabError, labError } from './arguments.js';
import { guard, onCrash, once, start } from './guard.js';

const call = guard(() => 'panicked at src/lib.rs');

test('an error has a code, a message and a cause', () => {
  const cause = new Error('why');
  const error = labError('bad-value', 'bad x', cause);
  assert.ok(error instanceof Error && isLabError(error));
  assert.deepEqual([error.code, error.message, error.cause], ['bad-value', 'bad x', cause]);
  assert.ok(!('cause' in labError('bad-value', 'bad x')));
  assert.ok(!isLabError(new Error('x')) && !isLabError({ code: 'x' }) && !isLabError(Object.assign(new Error(), { code: 1 })));
});

test('a promise is made once, and again where it came to nothing', async () => {
  let calls = 0;
  const load = once(async () => {
    calls += 1;
    if (calls === 1) throw new Error('offline');
    return calls;
  });
  await assert.rejects(load(), { message: 'offline' });
  assert.deepEqual(await Promise.all([load(), load(), load()]), [2, 2, 2]);
});

test('what cannot be loaded is told with its cause', async () => {
  const cause = new Error('404');
  await assert.rejects(
    start(() => Promise.reject(cause)),
    { code: 'load-failed', cause },
  );
  await start(() => Promise.resolve());
});

/** @type {string[]} */
const heard = [];

// Last: after a crash nothing is called any more.
test('refusals pass, anything else is a crash, after which nothing is called', () => {
  const forget = onCrash((report) => heard.push(`forgotten ${report}`));
  onCrash((report) => heard.push(report));
  forget();
  const refusal = labError('bad-value', 'bad x');
  assert.equal(
    call(() => 1),
    1,
  );
  assert.throws(
    () =>
      call(() => {
        throw refusal;
      }),
    refusal,
  );
  assert.equal(heard.length, 0);

  const crash = () => {
    throw new RangeError('unreachable');
  };
  assert.throws(() => call(crash), { code: 'crashed' });
  assert.equal(heard.length, 1);
  assert.match(heard[0] ?? '', /^panicked at src\/lib\.rs\nRangeError: unreachable/);

  let calls = 0;
  assert.throws(() => call(() => (calls += 1)), { code: 'crashed' });
  assert.equal(calls, 0);
  // Whoever comes late is told as well.
  onCrash((report) => heard.push(report));
  assert.equal(heard[1], heard[0]);
});
