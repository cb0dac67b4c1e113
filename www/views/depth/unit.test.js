import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descend, EXAMPLES, gradient, positives, preActivations, WEIGHTS } from './unit.js';

/** @param {number} alpha @returns {import('./unit.js').Respond} */
const leaky = (alpha) => (zs) => ({ f: zs.map((z) => (z > 0 ? z : alpha * z)), df: zs.map((z) => (z > 0 ? 1 : alpha)) });
const relu = leaky(0);

/** Half the mean squared error. @param {import('./unit.js').Unit} unit @param {import('./unit.js').Respond} respond */
function loss(unit, respond) {
  const { f } = respond(preActivations(unit));
  return EXAMPLES.reduce((sum, { y }, i) => sum + ((f[i] ?? NaN) - y) ** 2 / (2 * EXAMPLES.length), 0);
}

test('the gradient is the slope of the loss', () => {
  const h = 1e-6;
  for (const b of [0.3, -4]) {
    const found = gradient({ w: WEIGHTS, b }, leaky(0.1));
    const slope = (/** @type {(by: number) => import('./unit.js').Unit} */ moved) =>
      (loss(moved(h), leaky(0.1)) - loss(moved(-h), leaky(0.1))) / (2 * h);
    const expected = [
      slope((by) => ({ w: [WEIGHTS[0] + by, WEIGHTS[1]], b })),
      slope((by) => ({ w: [WEIGHTS[0], WEIGHTS[1] + by], b })),
      slope((by) => ({ w: WEIGHTS, b: b + by })),
    ];
    [...found.w, found.b].forEach((value, i) => assert.ok(Math.abs(value - (expected[i] ?? NaN)) < 1e-8, `${b}: ${value}, ${expected[i]}`));
  }
});

test('a unit is dead once its bias outweighs every example', () => {
  assert.equal(positives({ w: WEIGHTS, b: 0 }), 3);
  assert.equal(positives({ w: WEIGHTS, b: -2.1 }), 1);
  assert.equal(positives({ w: WEIGHTS, b: -2.2 }), 0);
});

test('a dead ReLU never moves, and a leak brings the unit back', () => {
  const dead = { w: WEIGHTS, b: -4 };
  assert.deepEqual(descend(dead, relu, { rate: 0.5, steps: 200 }), dead);
  assert.ok(positives(descend(dead, leaky(0.1), { rate: 0.5, steps: 200 })) > 0);
  // The gradient through a leak is α times the one through a slope of 1.
  const [whole, leak] = [leaky(1), leaky(0.1)].map((respond) => gradient(dead, (zs) => ({ ...respond(zs), f: zs })));
  assert.ok(Math.abs((leak?.b ?? NaN) - 0.1 * (whole?.b ?? NaN)) < 1e-12);
});
