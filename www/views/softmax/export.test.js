import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCSV } from './export.js';

test('a row for each class with every digit, and the Jacobian', () => {
  const pair = (/** @type {number} */ a, /** @type {number} */ b) => Float64Array.of(a, b);
  /** @type {unknown[]} */
  const asked = [];
  const lab = /** @type {any} */ ({
    crossEntropy: (/** @type {unknown[]} */ ...given) => {
      asked.push(given);
      return { difference: pair(-0.1, 0.1), gradient: pair(-0, NaN) };
    },
    softmaxRelatives: () => ({ softmin: pair(0, 1), sparsemax: pair(1, 0), hardMax: pair(1, 0), sigmoids: pair(0.9, 0.1) }),
  });
  const logits = pair(2, -1e300);
  const answer = { probabilities: pair(1, 0), logProbabilities: pair(0, -Infinity), jacobian: [pair(0.25, -0.25), pair(-0.25, 0.25)] };
  const now = /** @type {any} */ ({ logits, answer, values: { label: 1, temperature: 0.5 }, options: { temperature: 0.5 } });
  assert.deepEqual(toCSV(lab, now).split('\r\n'), [
    'class,temperature,logit,probability,log-probability,p-y,gradient,softmin,sparsemax,hard max,sigmoid,dp/dz_A,dp/dz_B',
    'A,0.5,2,1,0,-0.1,-0,0,1,1,0.9,0.25,-0.25',
    'B,0.5,-1e+300,0,-inf,0.1,,1,0,0,0.1,-0.25,0.25',
    '',
  ]);
  assert.deepEqual(asked, [[logits, 1, { temperature: 0.5 }]]);
});
