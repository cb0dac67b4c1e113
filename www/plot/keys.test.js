import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../i18n/keys.en.js';
import zh from '../i18n/keys.zh-CN.js';
import { capsOf, GROUPS, KEY_ROWS, PLOT_GROUPS, plotAction } from './keys.js';

const press = (/** @type {string} */ key, held = {}) =>
  plotAction(/** @type {any} */ ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }));

test('every key of the plot means one thing', () => {
  const keys = KEY_ROWS.filter(({ group }) => PLOT_GROUPS.includes(group)).flatMap((row) => row.keys);
  assert.equal(new Set(keys).size, keys.length);
});

test('every action has words, every group has some, and no words are left over', () => {
  const actions = KEY_ROWS.map(({ action }) => `keys.action.${action}`);
  assert.equal(new Set(actions).size, actions.length);
  for (const words of [en, zh]) {
    const written = Object.keys(words).filter((key) => key.startsWith('keys.action.'));
    assert.deepEqual(written.sort(), [...actions].sort());
    for (const group of GROUPS) assert.ok(Object.hasOwn(words, `keys.group.${group}`), group);
  }
  for (const group of GROUPS)
    assert.ok(
      KEY_ROWS.some((row) => row.group === group),
      group,
    );
});

test('a key on the plot, with Shift or without', () => {
  assert.equal(press('z'), 'stop-zero');
  assert.equal(press('Z'), 'stop-zero');
  assert.equal(press('c'), 'stop-slope-zero');
  assert.equal(press('i'), 'stop-inflection');
  assert.equal(press('ArrowLeft'), 'probe-left');
  assert.equal(press('='), 'zoom-in');
  assert.equal(press('q'), undefined);
  assert.equal(press('c', { ctrlKey: true }), undefined);
});

test('keys as they are written on a keyboard', () => {
  assert.deepEqual(['z', 'Escape', 'Alt ArrowLeft', '-', 'Control c'].map(capsOf), [['Z'], ['Esc'], ['Alt', '←'], ['−'], ['Ctrl', 'C']]);
});
