import assert from 'node:assert/strict';
import test from 'node:test';
import { stepOf } from './undo.js';

/** @param {string} key @param {Partial<KeyboardEvent>} [held] */
const meaning = (key, held = {}) =>
  stepOf(/** @type {KeyboardEvent} */ ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }));

test('the chords of undo and redo, with Ctrl or Cmd', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.equal(meaning('z', held), -1);
    assert.equal(meaning('Z', { ...held, shiftKey: true }), 1);
    // With the caps lock on.
    assert.equal(meaning('Z', held), -1);
    assert.equal(meaning('y', held), 1);
  }
});

test('other keys mean neither', () => {
  assert.equal(meaning('z'), undefined);
  assert.equal(meaning('z', { ctrlKey: true, altKey: true }), undefined);
  assert.equal(meaning('z', { ctrlKey: true, metaKey: true }), undefined);
  assert.equal(meaning('x', { ctrlKey: true }), undefined);
  assert.equal(meaning('Y', { ctrlKey: true, shiftKey: true }), undefined);
});
