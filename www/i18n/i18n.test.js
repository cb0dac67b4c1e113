import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { functionName, inOneLine, inWords, language, list, lookUp, setLanguage, t } from './i18n.js';

before(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: '' }, title: '' } });
});

test('a message is its key until there are words', () => {
  assert.equal(t('app.name'), 'app.name');
  assert.equal(functionName('relu'), 'relu');
});

test('everything is written anew in another language', async () => {
  /** @type {string[]} */
  const written = [];
  await setLanguage('en');
  inWords(() => written.push(t('app.name')));
  await setLanguage('zh-CN');
  assert.equal(language(), 'zh-CN');
  assert.equal(document.documentElement.lang, 'zh-CN');
  await setLanguage('en');
  assert.deepEqual(written, ['Activation Lab', '激活函数实验室', 'Activation Lab']);
});

test('a language that there is not changes nothing', async () => {
  await setLanguage('zh-CN');
  await setLanguage('tlh');
  assert.equal(language(), 'zh-CN');
});

test('lists in English', async () => {
  await setLanguage('en');
  assert.deepEqual([[], ['A'], ['A', 'B']].map(list), ['', 'A', 'A and B']);
  assert.equal(inOneLine(['One.', 'Two.']), 'One. Two.');
});

test('lists in Chinese have a blank between Latin names and words', async () => {
  await setLanguage('zh-CN');
  assert.deepEqual(
    [
      ['A', 'B'],
      ['A', 'B', 'C'],
    ].map(list),
    ['A 和 B', 'A、B 和 C'],
  );
  assert.equal(inOneLine(['一。', '二。']), '一。二。');
});

test('a key is looked up among several', async () => {
  await setLanguage('en');
  assert.equal(lookUp('function.none', 'function.relu'), 'ReLU');
  assert.equal(lookUp('function.none', 'toString'), undefined);
  assert.equal(functionName('gelu'), 'GELU');
});
