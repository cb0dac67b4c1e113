import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../../tests/node/stand-in.js';
import { readState } from '../../state/address.js';
import { createStore } from '../../state/store.js';
import { modelOf } from './model.js';
import { withWords } from './choices.js';

const stateOf = (/** @type {string} */ fragment) => readState(fragment, engine).state;

test('what the page changes is taken over, what was chosen stays', () => {
  const store = createStore(stateOf('functions=swish&x=0,1'));
  const model = modelOf(store, engine);
  assert.equal(modelOf(store, engine), model);
  model.update({ caption: 'One', width: 800 });
  model.show({ hide: ['notes'], x: [-1, 1] });
  store.update({ ...stateOf('functions=swish(beta=2)&x=0,1&theme=dark'), unknown: [['course', '1']] });
  model.follow();
  const { state, caption, width } = model.wish;
  assert.deepEqual([caption, width], ['One', 800]);
  assert.deepEqual([state.functions[0]?.params, state.theme, state.unknown], [{ beta: 2 }, 'dark', [['course', '1']]]);
  // The page's own x has not changed.
  assert.deepEqual([state.x, state.hide], [[-1, 1], ['notes']]);
});

test('positions go with the functions, and locks of what is gone are taken away', () => {
  const store = createStore(stateOf('functions=swish,relu&active=2'));
  const model = modelOf(store, engine);
  model.show({ active: 1, lock: ['x', 'beta', 'alpha'], hide: ['notes', 'beta', 'alpha'] });
  store.replace(stateOf('functions=leaky_relu,relu&active=2'));
  model.follow();
  assert.deepEqual([model.wish.state.active, model.wish.state.lock, model.wish.state.hide], [2, ['x', 'alpha'], ['notes', 'alpha']]);
});

test('watchers are called at once and at every choice, until they are done', () => {
  const model = modelOf(createStore(stateOf('')), engine);
  const life = new AbortController();
  /** @type {number[]} */
  const seen = [];
  model.watch(() => seen.push(model.wish.width), life.signal);
  model.update({ width: 320 });
  life.abort();
  model.update({ width: 500 });
  assert.deepEqual(seen, [640, 320]);
});

test('words are put into a list in its own order, or taken out', () => {
  const all = ['a', 'b', 'c'];
  assert.deepEqual(withWords(all, ['c'], ['a'], true), ['a', 'c']);
  assert.deepEqual(withWords(all, ['a', 'b', 'c'], ['a', 'c'], false), ['b']);
  assert.deepEqual(withWords(all, ['z'], ['y'], true), []);
});
