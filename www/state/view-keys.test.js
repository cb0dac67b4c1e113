import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { createStore } from './store.js';
import { readState, writeState } from './state.js';
import { numberKey, reportProblems, wholeKey } from './key-values.js';
import { createViewKeys } from './view-keys.js';

/** @type {import('../ui/slider.js').Quantity} */
const quantity = { symbol: 'n', min: 1, max: 9, default: 4, step: 1, scale: 'linear', domain: [1, 10], domainOpen: [false, true] };
const TABLE = { n: wholeKey(quantity), c: numberKey({ ...quantity, default: 0.5, domain: [0, Infinity], domainOpen: [true, true] }) };

/** @param {string} fragment */
function begin(fragment) {
  const store = createStore(readState(fragment, engine).state);
  return { store, keys: createViewKeys(store, 'depth', TABLE), written: () => writeState(store.state, engine) };
}

test('keys of a view are read from the address, or have their defaults', () => {
  assert.deepEqual(begin('').keys.read(), { values: { n: 4, c: 0.5 }, problems: [] });
  assert.deepEqual(begin('depth-n=7&depth-c=%31&gelu-c=2').keys.read(), { values: { n: 7, c: 1 }, problems: [] });
});

test('a wrong value is named, as it was meant', () => {
  const { values, problems } = begin('depth-n=%3Cb%3E&depth-c=2').keys.read();
  assert.deepEqual(values, { n: 4, c: 2 });
  assert.deepEqual(problems, [{ key: 'depth-n', value: '<b>' }]);
  assert.deepEqual(begin('depth-n=%').keys.read().problems, [{ key: 'depth-n', value: '%' }]);
});

test('values are read as people write them, without what a sentence has put around them', () => {
  const values = (/** @type {string} */ fragment) => begin(fragment).keys.read();
  for (const c of ['0,25', '¼', '1/4', '25%25', '0.25)', '“0.25”', '0.25%29.', '0.25#wechat_redirect']) {
    assert.deepEqual(values(`depth-c=${c}&depth-n=７`), { values: { n: 7, c: 0.25 }, problems: [] }, c);
  }
  assert.deepEqual(values('depth-c=()').problems, [{ key: 'depth-c', value: '()' }]);
});

test('whole numbers and numbers within their domain', () => {
  for (const text of ['1.5', '0', '10', '', 'x', '1e400']) assert.throws(() => TABLE.n.read(text), `"${text}" was accepted`);
  assert.deepEqual(['1', '9', '4.0'].map(TABLE.n.read), [1, 9, 4]);
  assert.throws(() => TABLE.c.read('0'));
  assert.equal(TABLE.c.read('1e-300'), 1e-300);
});

test('what is written reads back, and a default is not written', () => {
  const { keys, written } = begin('depth-n=7&course=1&probe=2');
  keys.write({ c: 2 });
  assert.equal(written(), 'probe=2&depth-n=7&course=1&depth-c=2');
  keys.write({ n: 4, c: 0.25 });
  assert.equal(written(), 'probe=2&course=1&depth-c=0.25');
  assert.deepEqual(keys.read().values, { n: 4, c: 0.25 });
});

test('problems are told with their value clipped, and taken back', () => {
  /** @type {Map<string, string>} */
  const told = new Map();
  const messages = /** @type {any} */ ({
    show: (/** @type {string} */ key, /** @type {() => string} */ words) => told.set(key, words()),
    dismiss: (/** @type {string} */ key) => told.delete(key),
  });
  const known = Object.fromEntries(['depth-n', 'depth-c'].map((key) => [key, { allowed: () => 'a', fallback: () => 'f' }]));
  reportProblems(messages, known, [{ key: 'depth-n', value: 'x'.repeat(100) }]);
  assert.deepEqual([...told.keys()], ['depth-n']);
  reportProblems(messages, known, [{ key: 'depth-c', value: '' }]);
  assert.deepEqual([...told.keys()], ['depth-c']);
});
