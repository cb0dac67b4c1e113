import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState } from './address.js';
import { createStore, hasOtherFunctions, hasOtherIds } from './store.js';

const stateOf = (/** @type {string} */ fragment) => readState(fragment, engine).state;

test('listeners hear of both states, until they are done', () => {
  const store = createStore(stateOf('functions=relu'));
  const life = new AbortController();
  /** @type {(number[] | string)[]} */
  const heard = [];
  store.subscribe((state, previous) => heard.push([previous.active, state.active]), life.signal);
  store.update({ active: 2 });
  life.abort();
  store.update({ active: 3 });
  assert.deepEqual([...heard], [[1, 2]]);
  store.subscribe(() => heard.push('late'), life.signal);
  store.subscribe(() => heard.push('again'));
  store.update({ active: 1 });
  store.close();
  store.update({ active: 2 });
  assert.deepEqual(heard, [[1, 2], 'again']);
});

test('a listener hears of its keys alone', () => {
  const store = createStore(stateOf('functions=relu'));
  /** @type {number[]} */
  const heard = [];
  store.follow(['active', 'lock'], ({ active }) => heard.push(active));
  store.update({ probe: 1 });
  store.update({ active: 2, probe: 2 });
  store.update({ lock: ['x'] });
  assert.deepEqual(heard, [2, 2]);
});

test('one parameter of one function is set, the others are kept as they are', () => {
  const store = createStore(stateOf('functions=swish,leaky_relu'));
  const [first, second] = store.state.functions;
  store.setParameter(1, 'alpha', 0.5);
  assert.deepEqual(store.state.functions[1], { id: 'leaky_relu', params: { alpha: 0.5 } });
  assert.equal(store.state.functions[0], first);
  assert.deepEqual(second?.params, { alpha: 0.01 });
});

test('a function of the state cannot change, only give way to another', () => {
  const store = createStore(stateOf('functions=swish'));
  store.setParameter(0, 'beta', 2);
  store.update({ functions: [...store.state.functions, { id: 'leaky_relu', params: { alpha: 0.1 } }] });
  for (const { params } of store.state.functions) assert.ok(Object.isFrozen(params));
});

test('other functions are other names, another order or another active one', () => {
  const state = stateOf('functions=swish,relu');
  assert.ok(!hasOtherIds(stateOf('functions=swish(beta=2),relu'), state));
  assert.ok(hasOtherIds(stateOf('functions=relu,swish'), state));
  assert.ok(hasOtherIds(stateOf('functions=swish'), state));
  assert.ok(!hasOtherIds({ ...state, active: 2 }, state));
  assert.ok(hasOtherFunctions({ ...state, active: 2 }, state));
});
