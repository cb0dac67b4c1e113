/** Every language has every key, once, and fills in the same values. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TAGS } from '../../www/i18n/languages.js';
import { dictionaries, placeholders } from './dictionaries.js';

/** The language in which keys are declared. */
const FIRST = 'en';

const all = await dictionaries();

test('every dictionary is read whole', () => {
  assert.ok(all.length > 0);
  for (const { path, words, written, joined } of all) {
    const others = joined.flatMap((other) => Object.keys(all.find((one) => one.path === other)?.words ?? {}));
    assert.deepEqual(Object.keys(words).sort(), [...new Set([...written, ...others])].sort(), path);
    for (const [key, text] of Object.entries(words)) assert.equal(typeof text, 'string', `${path}: ${key}`);
  }
});

test('every dictionary is there in every language', () => {
  for (const { path, name } of all) {
    const languages = all.filter((other) => other.name === name).map(({ language }) => language);
    assert.deepEqual(languages.sort(), [...TAGS].sort(), path);
  }
});

for (const tag of TAGS) {
  test(`${tag} has no key twice`, () => {
    /** @type {Map<string, string>} */
    const seen = new Map();
    for (const { path, written } of all.filter(({ language }) => language === tag)) {
      for (const key of written) {
        assert.ok(!seen.has(key), `"${key}" is in ${seen.get(key)} and in ${path}`);
        seen.set(key, path);
      }
    }
  });
}

for (const { path, name, language, words } of all.filter((dictionary) => dictionary.language !== FIRST)) {
  const first = all.find((other) => other.name === name && other.language === FIRST)?.words ?? {};

  test(`${path} has the keys of its English counterpart`, () => {
    const [own, wanted] = [Object.keys(words), Object.keys(first)];
    assert.deepEqual(
      wanted.filter((key) => !own.includes(key)),
      [],
      `keys that ${language} lacks`,
    );
    assert.deepEqual(
      own.filter((key) => !wanted.includes(key)),
      [],
      `keys that ${language} alone has`,
    );
  });

  test(`${path} fills in what English fills in`, () => {
    for (const [key, text] of Object.entries(first)) assert.deepEqual(placeholders(words[key] ?? text), placeholders(text), key);
  });
}
