import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rank, searchable } from './formulas.js';

const entry = (/** @type {string} */ id, /** @type {string[]} */ ...aliases) => searchable(/** @type {any} */ ({ id, aliases }));
const [leaky, swish, gelu, sigmoid, squared] = [
  entry('leaky_relu', 'lrelu'),
  entry('swish'),
  entry('gelu'),
  entry('sigmoid'),
  entry('relu_squared'),
];

test('names in whatever spelling', () => {
  for (const query of ['leaky_relu', 'Leaky ReLU', 'leaky-relu', 'LEAKYRELU', 'lrelu']) assert.equal(rank(leaky, query), 3, query);
  assert.equal(rank(leaky, 'Ｌｅａｋｙ'), 2);
});

test('names with the path of a framework', () => {
  for (const query of ['nn.LeakyReLU()', 'torch.nn.functional.leaky_relu', 'jax.nn.leaky_relu(x)', 'F.leaky_relu'])
    assert.equal(rank(leaky, query), 3, query);
  assert.equal(rank(swish, 'nn.LeakyReLU()'), 0);
});

test('the beginning of a name counts more than what is inside', () => {
  assert.equal(rank(leaky, 'lea'), 2);
  assert.equal(rank(leaky, 'relu'), 1);
  assert.equal(rank(squared, 'relu'), 2);
  assert.equal(rank(swish, 'relu'), 0);
});

test('formulas in Greek letters, spelled, or by what σ means', () => {
  for (const query of ['x σ(βx)', 'x sigma(beta x)', 'sigmoid(βx)', 'xσ(β x)']) assert.equal(rank(swish, query), 1, query);
  assert.equal(rank(gelu, 'Φ'), 1);
  assert.equal(rank(gelu, 'phi(x)'), 1);
  assert.equal(rank(sigmoid, 'e^-x'), 1);
  assert.equal(rank(squared, ')^2'), 1);
});
