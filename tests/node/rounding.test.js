/** At every zero, extremum and inflection of the catalogue the page reads 0, and nowhere else does it hide a value. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring } from './site.js';

const { loadLab } = await bring('www/lab.js');
const { jetAt } = await bring('www/plot/rounding.js');
const lab = await loadLab();

test('what vanishes at a remarkable place reads 0', () => {
  for (const { id } of lab.catalogue()) {
    const shown = { id, params: {} };
    const { zeros, extrema, inflections } = lab.features(id, {}, [-12, 12]);
    for (const x of zeros) assert.equal(jetAt(lab, shown, x).f, 0, `f of ${id} at ${x}`);
    // At a kink there is no derivative.
    for (const { x } of extrema) assert.ok([0, NaN].includes(jetAt(lab, shown, x).df), `f′ of ${id} at ${x}`);
    for (const x of inflections) assert.ok([0, NaN].includes(jetAt(lab, shown, x).d2f), `f″ of ${id} at ${x}`);
  }
});

test('elsewhere every value is what the engine computes', () => {
  const xs = [-700, -100, -46, -20, -3, -1e-5, -1e-200, 1e-300, 1e-9, 0.7, 5, 40, 300];
  for (const { id } of lab.catalogue()) {
    const { f, df, d2f } = lab.evaluate(id, {}, xs);
    xs.forEach((x, i) => {
      assert.deepEqual(jetAt(lab, { id, params: {} }, x), { f: f[i], df: df[i], d2f: d2f[i] }, `${id} at ${x}`);
    });
  }
});
