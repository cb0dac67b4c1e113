import assert from 'node:assert/strict';
import { test } from 'node:test';
import { own, readShape } from './shape.js';

/** What is understood of one value of a key. @param {string} key @param {unknown} value */
function read(key, value) {
  const { texts, wrong } = readShape({ [key]: value });
  return wrong.length > 0 ? wrong.map(([name]) => `wrong: ${name}`) : [...texts];
}

test('values become the texts of their keys', () => {
  assert.deepEqual(read('x', [-4, 4]), [['x', '-4,4']]);
  assert.deepEqual(read('probe', 0.5), [['probe', '0.5']]);
  assert.deepEqual(read('probe', null), [['probe', 'none']]);
  assert.deepEqual(read('functions', 'relu'), [['functions', 'relu']]);
  assert.deepEqual(read('functions', [{ id: 'swish', params: { beta: 1.5 } }, 'relu']), [['functions', 'swish(beta=1.5),relu']]);
  assert.deepEqual(read('functions', { id: 'relu' }), [['functions', 'relu']]);
});

test('a key without a value has its default, a strange one is passed over', () => {
  assert.deepEqual(read('x', undefined), [['x', '-6,6']]);
  assert.deepEqual(read('course', 1), []);
  assert.deepEqual(readShape({ x: [0, 1], y: [0, 1] }).texts.size, 2);
});

test('what is no plain data is named', () => {
  for (const value of [
    true,
    10n,
    Symbol('s'),
    () => 1,
    new Date(0),
    new Map(),
    new Float64Array(2),
    {},
    { id: {} },
    { id: 'relu', params: [] },
    { id: 'relu', params: { beta: {} } },
    [[1]],
    [null],
    Object.create({ id: 'relu' }),
  ]) {
    assert.deepEqual(read('functions', value), ['wrong: functions'], typeof value);
  }
  for (const state of [null, 'x=0,1', 1, [], new Date(0), Object.create(null)]) assert.deepEqual(readShape(state).wrong[0]?.[0], 'state');
});

test('what is too long is named', () => {
  const parameters = (/** @type {number} */ count) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, i]));
  assert.deepEqual(read('functions', 'x'.repeat(2001)), ['wrong: functions']);
  assert.deepEqual(read('functions', Array(33).fill('relu')), ['wrong: functions']);
  assert.deepEqual(read('functions', { id: 'relu', params: parameters(33) }), ['wrong: functions']);
  assert.equal(read('functions', 'x'.repeat(2000)).length, 1);
  assert.notDeepEqual(read('functions', { id: 'relu', params: parameters(32) }), ['wrong: functions']);
});

test('only keys of its own count', () => {
  assert.equal(own({ a: 1 }, 'a'), 1);
  assert.equal(own({}, 'toString'), undefined);
  assert.equal(own(Object.create({ a: 1 }), 'a'), undefined);
  assert.deepEqual(readShape(JSON.parse('{"__proto__": {"x": [0, 1]}}')).texts.size, 0);
});
