import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moveOf } from './keys.js';

/** A node that matches a selector with this word in it. @param {string} word */
const target = (word) => /** @type {any} */ ({ matches: (/** @type {string} */ selector) => selector.split(', ').includes(word) });
const press = (/** @type {string} */ key, word = '', more = {}) =>
  moveOf({ key, target: target(word), defaultPrevented: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

test('the keys of slides move by a step', () => {
  assert.deepEqual(
    ['ArrowRight', 'PageDown', ' ', 'ArrowLeft', 'PageUp', 'Enter', 'toString'].map((key) => press(key)),
    [1, 1, 1, -1, -1, 0, 0],
  );
});

test('a control keeps its own keys', () => {
  for (const word of ['input', 'canvas', 'textarea', '[role="slider"]', '[role^="menu"]']) {
    assert.deepEqual([press('ArrowRight', word), press('PageDown', word), press(' ', word)], [0, 0, 0], word);
  }
  assert.deepEqual([press(' ', 'button'), press(' ', 'summary'), press('ArrowRight', 'button')], [0, 0, 1]);
  assert.equal(press('ArrowRight', '', { defaultPrevented: true }), 0);
  assert.equal(press('ArrowRight', '', { altKey: true }), 0);
});
