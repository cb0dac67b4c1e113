import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importOf, literal } from './steps.js';
import { codeOf, run } from './steps.js';

Object.assign(globalThis, { Element: class {} });

test('values are written as in JavaScript', () => {
  for (const value of [
    "it's",
    'a\\b\nc',
    0,
    -0,
    1.5,
    true,
    null,
    undefined,
    [],
    {},
    [1, ['a']],
    { id: 'swish', params: { beta: 1 }, 'a-b': [] },
  ]) {
    // biome-ignore lint/security/noGlobalEval: It must be code.
    assert.deepEqual(eval(`(${literal(value)})`), value);
  }
  assert.equal(literal({ id: 'swish', params: { beta: 1.5 } }), "{ id: 'swish', params: { beta: 1.5 } }");
});

test('errors have their code, blobs their size', () => {
  assert.equal(literal(Object.assign(new Error('bad x'), { code: 'bad-value' })), 'bad-value: bad x');
  assert.equal(literal(new Error('plain')), 'plain');
  assert.equal(literal(new Blob(['abc'], { type: 'text/csv' })), "Blob { size: 3, type: 'text/csv' }");
  assert.equal(importOf('a, b', './c.js'), "import { a, b } from './c.js';");
});

test('steps are shown as code and do what it says', async () => {
  const steps = [{ set: 'x', to: [0, 1] }, { call: 'move', given: [1, 'up'], isAwaited: true }, { get: 'state.x' }];
  assert.equal(codeOf('plot', steps), "plot.x = [0, 1];\nawait plot.move(1, 'up');\nplot.state.x;");
  /** @type {unknown[]} */
  const moved = [];
  const plot = {
    /** @type {unknown} */
    x: undefined,
    get state() {
      return { x: this.x };
    },
    move(/** @type {unknown[]} */ ...given) {
      moved.push(this === plot, ...given);
    },
  };
  assert.deepEqual(await run(plot, steps), [0, 1]);
  assert.deepEqual(moved, [true, 1, 'up']);
  assert.equal(await run(plot, [{ set: 'x', to: 1 }]), undefined);
  assert.equal(await run(plot, [{ get: 'none.at.all' }]), undefined);
});
