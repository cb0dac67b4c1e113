import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState, writeState } from './address.js';
import { createStore } from './store.js';
import { linear, quantityOf, wholeOf } from './view-kinds.js';
import { createViewState } from './view-state.js';

const TABLE = {
  n: wholeOf(linear('n', [1, 9], 4, 1)),
  c: quantityOf({ ...linear('c', [0, 9], 0.5, 0.1, [0, Infinity]), domainOpen: [true, true] }),
};

/** @param {string} fragment @param {string} [view]  one that no other test has loaded, for its problems */
function begin(fragment, view = 'depth') {
  const store = createStore(readState(fragment, engine).state);
  /** @type {string[]} */
  const told = [];
  const messages = /** @type {any} */ ({
    show: (/** @type {string} */ key) => told.push(key),
    dismiss: (/** @type {string} */ key) => void told.splice(told.indexOf(key), told.includes(key) ? 1 : 0),
  });
  const state = createViewState({ store, lab: engine, messages, isShown: () => true }, view, TABLE);
  return { store, state, told, written: () => writeState(store.state, engine) };
}

test('before a view is loaded, the texts of its keys are kept as they came', () => {
  const { state } = readState('gelu-c=0%2C05&course=1', engine);
  assert.deepEqual(state.unknown, [
    ['gelu-c', '0%2C05'],
    ['course', '1'],
  ]);
  assert.equal(writeState(state, engine), 'gelu-c=0%2C05&course=1');
});

test('keys of a view are read from the address, or have their defaults', () => {
  assert.deepEqual(begin('').state.values, { n: 4, c: 0.5 });
  const { state, store } = begin('depth-n=7&depth-c=%31&gelu-c=2');
  assert.deepEqual(state.values, { n: 7, c: 1 });
  assert.deepEqual(store.state.unknown, [['gelu-c', '2']]);
  // From now on the address is read at once.
  assert.deepEqual(readState('depth-n=7&depth-c=2', engine).state.viewValues, { 'depth-n': 7, 'depth-c': 2 });
});

test('a wrong value is named until it is set', () => {
  const { state, told } = begin('guide-n=%3Cb%3E&guide-c=2', 'guide');
  assert.deepEqual([state.values, told], [{ n: 4, c: 2 }, ['guide-n']]);
  state.set({ n: 5 });
  assert.deepEqual(told, []);
  const { problems } = readState('guide-n=%', engine);
  assert.deepEqual(problems, [{ key: 'guide-n', value: '%', detail: '' }]);
});

test('values are read as people write them, without what a sentence has put around them', () => {
  for (const c of ['0,25', '¼', '1/4', '25%25', '0.25)', '“0.25”', '0.25%29.', '0.25#wechat_redirect']) {
    assert.deepEqual(begin(`depth-c=${c}&depth-n=７`).state.values, { n: 7, c: 0.25 }, c);
  }
  assert.deepEqual(readState('depth-c=()', engine).problems, [{ key: 'depth-c', value: '()', detail: '' }]);
});

test('whole numbers and numbers within their domain', () => {
  for (const text of ['1.5', '0', '10', '', 'x', '1e400']) assert.throws(() => TABLE.n.read(text, engine), `"${text}" was accepted`);
  assert.deepEqual(
    ['1', '9', '4.0'].map((text) => TABLE.n.read(text, engine)),
    [1, 9, 4],
  );
  assert.throws(() => TABLE.c.read('0', engine));
  assert.equal(TABLE.c.read('1e-300', engine), 1e-300);
});

test('what is written reads back, and a default is not written', () => {
  const { state, written } = begin('depth-n=7&course=1&probe=2');
  state.set({ c: 2 });
  assert.equal(written(), 'probe=2&depth-n=7&depth-c=2&course=1');
  state.set({ n: 4, c: 0.25 });
  assert.equal(written(), 'probe=2&depth-c=0.25&course=1');
  assert.deepEqual(state.values, { n: 4, c: 0.25 });
});

test('followers hear of other values once', () => {
  const { state, store } = begin('depth-n=7');
  /** @type {number[]} */
  const heard = [];
  state.follow(({ n }) => heard.push(n));
  state.set({ n: 6 });
  assert.deepEqual(heard, []);
  state.tell();
  state.set({ n: 5 });
  const before = state.values;
  // The same values from another address, and a change of something else.
  store.replace(readState('depth-n=5', engine).state);
  store.update({ probe: 1 });
  assert.equal(state.values, before);
  assert.deepEqual(heard, [6, 5]);
});
