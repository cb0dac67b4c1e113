import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleared, pointsOf, pointText } from './points.js';

test('points by kind, zeros without rounding', () => {
  const features = {
    zeros: [0],
    extrema: [{ x: -0.75, f: -0.17, kind: /** @type {const} */ ('minimum') }],
    inflections: [-1.5, 1.5],
    slopeZeros: [-0.75],
  };
  const evaluate = (/** @type {Float64Array} */ xs) => ({ f: xs.map((x) => 2 * x) });
  assert.deepEqual(pointsOf(features, evaluate), [
    { kind: 'minimum', x: -0.75, y: -0.17 },
    { kind: 'slope-zero', x: -0.75, y: 0 },
    { kind: 'zero', x: 0, y: 0 },
    { kind: 'inflection', x: -1.5, y: -3 },
    { kind: 'inflection', x: 1.5, y: 3 },
  ]);
});

test('a copied point has every digit and no negative zero', () => {
  assert.equal(pointText({ x: -0.7517915246935645, y: -0 }), '(-0.7517915246935645, 0)');
});

test('what is only rounding reads 0', () => {
  assert.equal(cleared(1.1e-17, [-6, 6]), 0);
  assert.equal(cleared(-3e-10, [-6, 6]), -3e-10);
  assert.equal(cleared(1.1e-17, [-1e-9, 1e-9]), 1.1e-17);
});
