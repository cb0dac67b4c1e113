import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOfControl } from './own-keys.js';

/** A node within what a part of a selector means. @param {string} word */
const control = (word) => /** @type {any} */ ({ closest: (/** @type {string} */ selector) => selector.split(', ').includes(word) || null });
const isOwn = (/** @type {string} */ key, word = '', held = {}) =>
  isOfControl({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held }, control(word));

test("where nothing has the focus, a key is the page's", () => {
  for (const key of ['ArrowRight', 'PageDown', ' ', '?', 'Escape']) assert.equal(isOwn(key), false, key);
  assert.equal(isOfControl({ key: 'z', ctrlKey: true, metaKey: false, shiftKey: false }, {}), false);
});

test('a control keeps its own keys', () => {
  for (const word of ['input', 'canvas', 'textarea', '[role="slider"]', '[role^="menu"]']) {
    assert.deepEqual(
      [isOwn('ArrowRight', word), isOwn('PageDown', word), isOwn(' ', word), isOwn('Escape', word)],
      [true, true, true, false],
      word,
    );
  }
  assert.deepEqual([isOwn(' ', 'button'), isOwn(' ', 'summary'), isOwn('ArrowRight', 'button')], [true, true, false]);
});

test("with Shift, the keys that scroll are the browser's", () => {
  for (const key of ['ArrowRight', 'PageDown', ' ']) assert.equal(isOwn(key, '', { shiftKey: true }), true, key);
  assert.equal(isOwn('P', '', { shiftKey: true }), false);
});

test('text takes letters, and has its own undo', () => {
  assert.deepEqual([isOwn('?', 'textarea'), isOwn('?', 'select'), isOwn('?', 'canvas')], [true, true, false]);
  assert.deepEqual([isOwn('z', '[contenteditable]', { ctrlKey: true }), isOwn('z', 'select', { ctrlKey: true })], [true, false]);
});
