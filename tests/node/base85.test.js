import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { decode, encode } from '../../xtask/bundle/embedded/base85.js';

test('bytes come back, and none of their characters needs an escape', () => {
  for (const length of [0, 1, 2, 3, 4, 5, 10_001]) {
    const bytes = Uint8Array.from(randomBytes(length));
    const text = encode(bytes);
    assert.deepEqual(decode(text), bytes);
    assert.match(text, /^[0-3][!(-;=-[\]-_a-~]*$/);
  }
  assert.deepEqual(decode(encode(Uint8Array.of(255, 255, 255, 255, 0))), Uint8Array.of(255, 255, 255, 255, 0));
});
