import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn, firstKnown } from './languages.js';

test('the first language that there is, in whatever country', () => {
  assert.equal(firstKnown(['zh-TW']), 'zh-CN');
  assert.equal(firstKnown(['ZH']), 'zh-CN');
  assert.equal(firstKnown(['fr', 'en-GB', 'zh']), 'en');
  assert.equal(firstKnown(['fr', 'zh', 'en']), 'zh-CN');
});

test('English where there is none of them', () => {
  assert.equal(firstKnown([]), 'en');
  assert.equal(firstKnown(['tlh', '', 'zhx']), 'en');
});

test('values are filled in as they are', () => {
  assert.equal(fillIn('{a} and {b}, {a}', { a: 1, b: '$& {a}' }), '1 and $& {a}, 1');
  assert.equal(fillIn('from {lo} to {hi}', { lo: 0 }), 'from 0 to {hi}');
  assert.equal(fillIn('{ a } {}', { a: 1 }), '{ a } {}');
});
