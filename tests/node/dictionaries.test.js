/** Every language has every key, once, and fills in the same values. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dictionaries, placeholders } from './dictionaries.js';

/** The language in which keys are declared. */
const FIRST = 'en';

const all = await dictionaries();
const languages = [...new Set(all.map(({ language }) => language))].sort();

test('every dictionary is read whole', () => {
  assert.deepEqual(languages, ['en', 'zh-CN']);
  for (const { file, words, written } of all) {
    assert.deepEqual(Object.keys(words).sort(), [...new Set(written)].sort(), file);
    for (const [key, text] of Object.entries(words)) assert.equal(typeof text, 'string', `${file}: ${key}`);
  }
});

for (const language of languages) {
  test(`${language} has no key twice`, () => {
    /** @type {Map<string, string>} */
    const seen = new Map();
    for (const { file, written } of all.filter((dictionary) => dictionary.language === language)) {
      for (const key of written) {
        assert.ok(!seen.has(key), `"${key}" is in ${seen.get(key)} and in ${file}`);
        seen.set(key, file);
      }
    }
  });
}

for (const { file, name, language, words } of all) {
  if (language === FIRST) continue;
  const first = all.find((other) => other.name === name && other.language === FIRST)?.words ?? {};

  test(`${file} has the keys of its English counterpart`, () => {
    const [own, others] = [Object.keys(words), Object.keys(first)];
    assert.deepEqual(
      { lacks: others.filter((key) => !own.includes(key)), alone: own.filter((key) => !others.includes(key)) },
      { lacks: [], alone: [] },
    );
  });

  test(`${file} fills in what English fills in`, () => {
    for (const [key, text] of Object.entries(first)) {
      assert.deepEqual(placeholders(words[key] ?? text), placeholders(text), key);
    }
  });
}

test('English counterparts are in every language', () => {
  for (const { name } of all.filter(({ language }) => language === FIRST)) {
    assert.deepEqual(
      all
        .filter((other) => other.name === name)
        .map(({ language }) => language)
        .sort(),
      languages,
      name,
    );
  }
});
