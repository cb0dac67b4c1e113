/** Every key of the dictionaries is asked for somewhere, and every key that is asked for is in the dictionaries. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { dictionaries, languageOf, scripts } from './dictionaries.js';
import { ROOT } from './site.js';
import { askedBy, askedByMarkup, meant, tokens } from './words.js';

const paths = (await scripts()).filter((path) => languageOf(path) === undefined && !path.endsWith('.test.js'));
const read = (/** @type {string} */ path) => readFile(new URL(path, ROOT), 'utf8');
const sources = await Promise.all(paths.map(async (path) => ({ path, ...askedBy(await read(path)) })));
const pages = await Promise.all(['index.html', 'www/embed.html'].map(async (path) => ({ path, calls: askedByMarkup(await read(path)) })));

const keys = [...new Set((await dictionaries()).filter(({ language }) => language === 'en').flatMap(({ words }) => Object.keys(words)))];
const asked = [...sources, ...pages].flatMap(({ path, calls }) => calls.map(({ asked, line }) => ({ asked, place: `${path}:${line}` })));

test('every key is asked for', () => {
  const used = new Set([...sources.flatMap(({ texts }) => texts), ...asked.flatMap(({ asked }) => meant(asked, keys))]);
  assert.deepEqual(
    keys.filter((key) => !used.has(key)),
    [],
  );
});

test('every key that is asked for exists', () => {
  assert.ok(pages.some(({ calls }) => calls.length > 5));
  assert.deepEqual(
    asked.filter(({ asked }) => meant(asked, keys).length === 0),
    [],
  );
});

test('strings and templates are read whole, comments not at all', () => {
  const found = tokens(`a('it\\'s', \`b.\${c({ d: \`e\${1}\` })}.f\`); // 'g'\n/* 'h' */ i`);
  const read = (/** @type {number} */ index) => [found[index]?.kind, found[index]?.text];
  assert.deepEqual(read(2), ['text', "it's"]);
  assert.deepEqual(read(4), ['template', 'b.*.f']);
  assert.deepEqual(read(7), ['name', 'i']);
  assert.equal(found[7]?.line, 2);
  assert.equal(found.length, 8);
});

test('a quotation mark in a regular expression opens nothing', () => {
  const { texts } = askedBy("const signs = /[`'\"/]/g, half = x / 2;\nf('a.one'); return /'/.test(y) / 2, 'a.two';");
  assert.deepEqual(texts, ['a.one', 'a.two']);
});

test('keys are the first arguments of t and all of lookUp', () => {
  const calls = (/** @type {string} */ script) => askedBy(script).calls.map(({ asked }) => asked);
  assert.deepEqual(calls(`t('a.one', { x: 'c.nothing' }); lookUp(\`b.\${name}\`, 'b.none');`), ['a.one', 'b.*', 'b.none']);
  assert.deepEqual(calls("t(kind === 'load' ? 'a.one' : 'c.three');"), ['a.one', 'c.three']);
  assert.deepEqual(calls("\n// t('a.one')\nhost.t('a.two'); format('a.three');"), []);
  assert.deepEqual(askedBy("\nt('a.one')").calls, [{ asked: 'a.one', line: 2 }]);
});

test('markup asks by its attributes', () => {
  const markup = '<p data-i18n="c.three"></p>\n<b data-i18n-label="c.two" title="c.one"></b>';
  assert.deepEqual(askedByMarkup(markup), [
    { asked: 'c.three', line: 1 },
    { asked: 'c.two', line: 2 },
  ]);
});

test('a star stands for anything', () => {
  const keys = ['function.relu', 'plot.x.from', 'plot.x.to', 'plot'];
  assert.deepEqual(meant('function.*', keys), ['function.relu']);
  assert.deepEqual(meant('plot.*.from', keys), ['plot.x.from']);
  assert.deepEqual(meant('plot', keys), ['plot']);
});
