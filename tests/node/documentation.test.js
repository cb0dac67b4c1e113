/** The documentation of embedding names all that there is: its rows against the code. */

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { bring, ROOT } from './site.js';

// What the rows of the styles and of the messages hold on to when they are made.
globalThis.CSSStyleSheet = /** @type {any} */ (class {});
Object.assign(globalThis.document, { adoptedStyleSheets: [] });
globalThis.addEventListener = () => {};
const bench = { plot: { classList: { add: () => {} } } };

const [{ SWITCHES }, { ATTRIBUTES, defaultText, KEYS }, { ActivationPlot }, { TRANSITION }, { STYLE }] = await Promise.all(
  ['element/attributes', 'state/state', 'activation-plot', 'element/look', 'element/style'].map((name) => bring(`www/${name}.js`)),
);
const [{ attributeRows }, { propertyRows, methodRows, eventRows }, { stylingRows }, { keyRows }, { messageRows }, { errorRows }] =
  await Promise.all(
    ['attributes', 'properties', 'styling', 'keys', 'messages', 'errors'].map((name) => bring(`www/views/embed/${name}.js`)),
  );

/** @param {Iterable<string>} names */
const sorted = (names) => [...new Set(names)].sort();

/** @param {{ name: string }[]} rows */
const named = (rows) => sorted(rows.map(({ name }) => name));

/** What the group of a pattern matches. @param {string[]} texts @param {RegExp} pattern */
const found = (texts, pattern) => sorted(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));

/** @param {string} path  from the root */
const read = (path) => readFile(new URL(path, ROOT), 'utf8');

/** The text of every script of a folder, without tests. @param {string} folder  from the root */
async function scripts(folder) {
  const names = (await readdir(new URL(folder, ROOT))).filter((name) => /(?<!\.test)\.js$/.test(name));
  return Promise.all(names.map((name) => read(folder + name)));
}

const own = Object.entries(Object.getOwnPropertyDescriptors(ActivationPlot.prototype)).filter(
  ([name]) => !/Callback$|^constructor$/.test(name),
);
const rules = stylingRows(bench).map((/** @type {{ code: () => string }} */ row) => row.code());

test('attributes', () => {
  assert.deepEqual(named(attributeRows(bench)), sorted([...ATTRIBUTES, ...SWITCHES]));
});

test('properties', () => {
  const accessors = own.filter(([, { value }]) => typeof value !== 'function').map(([name]) => name);
  // What each instance has of its own, and what every element has.
  assert.deepEqual(named(propertyRows(bench)), sorted([...accessors, ...Object.keys(new ActivationPlot()), 'lang']));
});

test('methods', () => {
  const methods = own.filter(([, { value }]) => typeof value === 'function').map(([name]) => name);
  assert.deepEqual(named(methodRows(bench)), sorted(methods));
});

test('events', async () => {
  const sent = found(await scripts('www/element/'), /send\('(\w+)'/g);
  assert.deepEqual(
    named(eventRows(bench)),
    sent.map((type) => `activation-${type}`),
  );
});

test('parts', async () => {
  const parts = found(await scripts('www/element/'), /part(?:: |=)'([\w-]+)'/g);
  // These three are named by a variable.
  assert.deepEqual(found(rules, /::part\(([\w-]+)\)/g), sorted([...parts, 'legend', 'controls', 'readout']));
});

test('custom properties', () => {
  assert.deepEqual(found(rules, /(--activation-plot-[\w-]+):/g), found([TRANSITION, STYLE], /(--activation-plot-[\w-]+)/g));
});

test('keys of an address', () => {
  const rows = named(keyRows(bench, {}));
  assert.deepEqual(
    rows.filter((key) => key !== 'origin' && key !== 'course'),
    sorted(KEYS),
  );
  assert.ok(rows.includes('origin'));
});

test('the table of keys in the documents', async () => {
  const text = await read('docs/embedding.md');
  const rows = [...text.matchAll(/^\| `([\w-]+)` \| .* \| (?:`(.*)`|none) \|$/gm)].map(([, key, usual]) => [key, usual ?? '']);
  const table = rows.slice(0, KEYS.length);
  assert.deepEqual(
    table,
    KEYS.map((/** @type {string} */ key) => [key, defaultText(key)]),
  );
});

test('codes of errors', async () => {
  const rows = named(errorRows({}));
  const thrown = found(await scripts('www/lab/'), /labError\(\s*'([\w-]+)'/g);
  assert.ok(thrown.length > 3);
  const native = ['src/functions/error.rs', 'src/web/drawn.rs', 'src/web/error.rs', 'src/web/range.rs'];
  const refused = found(await Promise.all(native.map(read)), /"((?:unknown|bad|no)-[^" ]*)"/g);
  assert.ok(refused.length > 3);
  assert.deepEqual(
    [...thrown, ...refused].filter((code) => !rows.includes(code)),
    [],
  );
});

test('messages of a frame', async () => {
  const rows = named(messageRows({}));
  const texts = (await scripts('www/embed/')).join('\n');
  const said = ['state', 'get', 'ready', 'input', 'change', 'error', 'resize'];
  assert.deepEqual(
    said.filter((kind) => !texts.includes(kind)),
    [],
  );
  assert.deepEqual(
    rows.filter((name) => name.startsWith('activation-lab:')),
    sorted(said.map((kind) => `activation-lab:${kind}`)),
  );
});
