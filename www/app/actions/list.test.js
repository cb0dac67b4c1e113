import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../../i18n/keys.en.js';
import zh from '../../i18n/keys.zh-CN.js';
import { rowsOf } from '../../ui/keys.js';
import { ACTIONS } from './list.js';
import { PLOT_ACTIONS } from './plot.js';

const all = Object.values(ACTIONS).flat();

test('names are unique', () => {
  const names = all.map(({ name }) => name);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
});

test('every key of the plot means one thing', () => {
  const keys = Object.values(PLOT_ACTIONS).flatMap((actions) => actions.flatMap((action) => action.keys ?? []));
  assert.equal(new Set(keys).size, keys.length);
});

test('every row and every group of the list of keys has words, and no words are left over', () => {
  const rows = Object.values(ACTIONS).flatMap((actions) => rowsOf(actions).map(({ row }) => `keys.action.${row}`));
  const groups = Object.keys(ACTIONS).map((group) => `keys.group.${group}`);
  for (const words of [en, zh]) {
    const written = Object.keys(words).filter((key) => /^keys\.(action|group)\./.test(key));
    assert.deepEqual(written.sort(), [...rows, ...groups].sort());
  }
});

test('what several actions have in common is one row', () => {
  assert.deepEqual(
    rowsOf([{ name: 'up', row: 'move', keys: ['a', 'b'] }, { name: 'down', row: 'move', keys: ['b', 'c'] }, { name: 'mute' }]),
    [{ row: 'move', keys: ['a', 'b', 'c'] }],
  );
});
