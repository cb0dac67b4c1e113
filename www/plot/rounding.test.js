import assert from 'node:assert/strict';
import test from 'node:test';
import { differenceOf, isRounding, jetAt } from './rounding.js';

/** A function by its jet, in the place of the engine. @param {(x: number) => [f: number, df: number, d2f: number]} jet */
const labOf = (jet) => ({
  /** @param {string} _id @param {Record<string, number> | null | undefined} _params @param {ArrayLike<number>} xs */
  evaluate(_id, _params, xs) {
    const jets = Array.from(xs, jet);
    const [f, df, d2f] = [0, 1, 2].map((order) => Float64Array.from(jets, (one) => Number(one[order])));
    return /** @type {any} */ ({ f, df, d2f });
  },
});
/** @param {(x: number) => [f: number, df: number, d2f: number]} jet @param {number} x */
const at = (jet, x) => jetAt(labOf(jet), { id: 'any', params: {} }, x);

test('what lies beside a zero is rounding', () => {
  // f′ and f″ of GELU at its minimum.
  assert.equal(isRounding(1.1165e-17, 0.6, -0.7517915246935645), true);
  assert.equal(isRounding(1.1165e-16, 0.6, -0.7517915246935645), true);
  assert.equal(isRounding(1.1165e-15, 0.6, -0.7517915246935645), false);
});

test('what is small in itself is shown', () => {
  // The sigmoid far to the left is its own slope.
  for (const x of [-46, -300, -700]) assert.equal(isRounding(Math.exp(x), Math.exp(x), x), false);
  // The identity near 0, and its square.
  assert.equal(isRounding(1e-300, 1, 1e-300), false);
  assert.equal(isRounding(1e-40, 2e-20, 1e-20), false);
  assert.equal(isRounding(5e-324, 5e-324, -744), false);
  assert.equal(isRounding(0, 1, 1), false);
  assert.equal(isRounding(NaN, 1, 1), false);
});

test('a jet has a plain 0 where it is only rounding', () => {
  const sine = (/** @type {number} */ x) => /** @type {[number, number, number]} */ ([Math.sin(x), Math.cos(x), -Math.sin(x)]);
  assert.deepEqual(at(sine, Math.PI), { f: 0, df: -1, d2f: 0 });
  assert.deepEqual(at(sine, Math.PI / 2), { f: 1, df: 0, d2f: -1 });
  assert.deepEqual(at(sine, 1e-20), { f: 1e-20, df: 1, d2f: -1e-20 });
  const tail = (/** @type {number} */ x) => /** @type {[number, number, number]} */ (Array(3).fill(Math.exp(x)));
  assert.deepEqual(at(tail, -46), { f: Math.exp(-46), df: Math.exp(-46), d2f: Math.exp(-46) });
  const kinked = (/** @type {number} */ x) => /** @type {[number, number, number]} */ ([x, 1, x < 2 ? 1e-13 : 1]);
  assert.equal(at(kinked, 2 - 1e-9).d2f, 1e-13);
});

test('a difference of equals is 0, one of small values is not', () => {
  assert.equal(differenceOf(0.1 + 0.2, 0.3), 0);
  assert.equal(differenceOf(1e-20, 0), 1e-20);
  assert.equal(differenceOf(2, 1), 1);
  assert.equal(Object.is(differenceOf(-0, 0), 0), true);
  assert.equal(differenceOf(Infinity, 1), Infinity);
  assert.ok(Number.isNaN(differenceOf(Infinity, Infinity)));
});
