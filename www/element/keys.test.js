import assert from 'node:assert/strict';
import { test } from 'node:test';
import en from '../i18n/element.en.js';
import zh from '../i18n/element.zh-CN.js';
import { PROBE_ACTIONS, VIEW_ACTIONS } from '../plot/actions.js';
import { capsOf } from '../ui/keys.js';

/** Keys that the description does not call as they are written. @type {Record<string, string>[]} */
const NAMES = [
  { '+': 'plus', '-': 'minus', ArrowLeft: 'left', ArrowRight: 'right', Escape: 'Escape' },
  { '+': '加号', '-': '减号', ArrowLeft: '左', ArrowRight: '右', Escape: 'Esc' },
];

test('the description of the plot names the first key of every action', () => {
  const keys = [...VIEW_ACTIONS, ...Object.values(PROBE_ACTIONS)].map((action) => action.keys?.[0] ?? '');
  [en, zh].forEach((words, i) => {
    const missing = keys.filter((key) => !words['element.keys'].includes(NAMES[i]?.[key] ?? capsOf(key).join(' ')));
    assert.deepEqual(missing, []);
  });
});
