import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slopeSet } from './properties.js';

/** A function with kinks at `xs`. @param {number[]} xs @param {(x: number) => number} slope @param {(x: number) => number} [bend] */
const lab = (xs, slope, bend = () => 0) =>
  /** @type {any} */ ({
    kinks: () => xs.map((x) => ({ x })),
    evaluate: (/** @type {string} */ _id, /** @type {object} */ _params, /** @type {number[]} */ at) => ({
      df: Float64Array.from(at, slope),
      d2f: Float64Array.from(at, bend),
    }),
  });

test('the slopes of a piecewise linear function, each once and in order', () => {
  const set = (/** @type {any} */ of) => slopeSet(of, '', {}, 4);
  assert.equal(set(lab([0], (x) => (x > 0 ? 1 : 0.01))), '{0.01, 1}');
  assert.equal(set(lab([6, 0], (x) => Number(x > 0 && x < 6))), '{0, 1}');
  assert.equal(set(lab([0], (x) => (x > 0 ? -0 : -1))), '{−1, 0}');
});

test('no set for a curve without kinks, or with a bend', () => {
  assert.equal(
    slopeSet(
      lab([], () => 1),
      '',
      {},
      4,
    ),
    undefined,
  );
  assert.equal(
    slopeSet(
      lab(
        [0],
        (x) => (x > 0 ? 1 : Math.exp(x)),
        (x) => (x > 0 ? 0 : Math.exp(x)),
      ),
      '',
      {},
      4,
    ),
    undefined,
  );
});
