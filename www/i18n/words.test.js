import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWords } from './words.js';

/** @param {Record<string, string>} en @param {Record<string, string>} zh @returns {import('./words.js').Books} */
const books = (en, zh) => ({ en: async () => ({ default: en }), 'zh-CN': async () => ({ default: zh }) });

const MAIN = books(
  { hello: 'Hello, {name}', 'function.relu': 'ReLU', 'sentence.space': ' ' },
  { hello: '你好，{name}', 'sentence.space': '' },
);

test('two that share their books differ in language', async () => {
  const [one, other] = [createWords(MAIN), createWords(MAIN)];
  await Promise.all([one.setLanguage('en'), other.setLanguage('zh-CN')]);
  assert.deepEqual(
    [one, other].map(({ t }) => t('hello', { name: 'Ada' })),
    ['Hello, Ada', '你好，Ada'],
  );
  assert.deepEqual(
    [one, other].map(({ language }) => language()),
    ['en', 'zh-CN'],
  );
});

test('what waits for words is written once there are any, and ends with its signal', async () => {
  const { areThere, inWords, language, setLanguage } = createWords(MAIN);
  const end = new AbortController();
  /** @type {string[]} */
  const written = [];
  inWords(() => written.push(language()), end.signal);
  assert.deepEqual([areThere(), written], [false, []]);
  await setLanguage('en');
  await setLanguage('zh-CN');
  end.abort();
  await setLanguage('en');
  assert.deepEqual([areThere(), written], [true, ['en', 'zh-CN']]);
});

test('a chapter comes in the language in use, and in every later one', async () => {
  const { moreWords, setLanguage, t } = createWords(MAIN);
  const chapter = books({ more: 'More' }, { more: '更多' });
  await setLanguage('en');
  await moreWords(chapter);
  assert.equal(t('more'), 'More');
  await setLanguage('zh-CN');
  assert.equal(t('more'), '更多');
});

test('of two languages asked for at once the last one stays', async () => {
  const { language, setLanguage } = createWords(MAIN);
  await Promise.all([setLanguage('zh-CN'), setLanguage('en')]);
  assert.equal(language(), 'en');
});

test('words that cannot be had leave those that there are', async () => {
  const { language, setLanguage, t } = createWords({ ...MAIN, 'zh-CN': () => Promise.reject(new Error()) });
  await setLanguage('en');
  await assert.rejects(setLanguage('zh-CN'));
  assert.deepEqual([language(), t('hello', { name: '' })], ['en', 'Hello, ']);
});
