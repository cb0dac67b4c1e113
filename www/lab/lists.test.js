import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue, readKinks } from './catalogue.js';
import { labelsOf, placeOf, reader, readFunctions, writeFunctions } from './lists.js';

test('a list is read number by number, pair by pair, row by row, column by column', () => {
  const { next, pair, rows, rest, column } = reader(Float64Array.of(1, 2, 3, 2, 4, 5, 6));
  assert.equal(next(), 1);
  assert.deepEqual(pair(), [2, 3]);
  assert.deepEqual(rows(next), [4, 5]);
  assert.equal(rest(), 1);
  assert.deepEqual([column(1), rest()], [Float64Array.of(6), 0]);
});

const KINK = [0, 0, 0, 0, 0, 1, 2, 0, 0, 0];

test('the catalogue is read from its words and numbers', () => {
  const words = ['relu', 'rectified', '', 'swish', 'gated', 'silu', 'silu_beta', 'beta', 'β', 'default'].join('\n');
  const numbers = Float64Array.from([
    // relu: no alias, domain, no parameter, one kink, asymptotes y = 0 and y = x
    ...[0, -Infinity, Infinity, 1, 1, 0, 1, ...KINK, 0, 0, 1, 0],
    // swish: one alias, domain, one parameter with one mark, no kink, no asymptote on the right
    ...[1, -Infinity, Infinity, 1, 1, 1, 1, 0, 10, 0.05, 1, -Infinity, Infinity, 1, 1, 1, 1, 0, 0, 0, NaN, NaN],
  ]);
  const [relu, swish, ...rest] = readCatalogue(words, numbers);
  assert.deepEqual(rest, []);
  assert.deepEqual([relu?.id, relu?.family, relu?.aliases, relu?.params], ['relu', 'rectified', [], []]);
  assert.deepEqual([relu?.approximates, swish?.approximates], [null, 'silu']);
  assert.deepEqual(relu?.asymptotes, [
    { slope: 0, intercept: 0 },
    { slope: 1, intercept: 0 },
  ]);
  assert.deepEqual(relu?.kinks, readKinks(Float64Array.from(KINK)));
  assert.deepEqual([swish?.aliases, swish?.asymptotes[1], swish?.kinks], [['silu_beta'], null, []]);
  assert.deepEqual(swish?.params, [
    {
      id: 'beta',
      symbol: 'β',
      default: 1,
      min: 0,
      max: 10,
      step: 0.05,
      scale: 'logarithmic',
      domain: [-Infinity, Infinity],
      domainOpen: [true, true],
      marks: [{ value: 1, label: 'default' }],
    },
  ]);
});

test('kinks have both sides and the slopes of frameworks', () => {
  assert.deepEqual(readKinks(Float64Array.of(3, 1, 2, 3, 4, 5, 6, 7, 8, 9)), [
    { x: 3, left: { f: 1, df: 2, d2f: 3 }, right: { f: 4, df: 5, d2f: 6 }, frameworks: { pytorch: 7, jax: 8, keras: 9 } },
  ]);
});

test('functions are places in the catalogue, and are written without their defaults', () => {
  const parameters = ['mu', 'sigma'].map((id, i) => ({ id, default: i }));
  const catalogue = /** @type {any[]} */ ([
    { id: 'relu', params: [] },
    { id: 'gelu_normal', params: parameters },
  ]);
  const functions = readFunctions(Float64Array.of(1, 0, 1e300, 0), catalogue);
  assert.deepEqual(functions, [
    { id: 'gelu_normal', params: { mu: 0, sigma: 1e300 } },
    { id: 'relu', params: {} },
  ]);
  assert.equal(writeFunctions(functions, catalogue), 'gelu_normal(sigma=1e300),relu');
  assert.equal(writeFunctions([{ id: 'gelu_normal', params: { mu: -0.5, sigma: 1e-7 } }], catalogue), 'gelu_normal(mu=-0.5,sigma=1e-7)');
  assert.equal(writeFunctions([{ id: 'gelu_normal', params: { mu: 0, sigma: 1 } }], catalogue), 'gelu_normal');
});

test('where there was no room for a picture it has no place', () => {
  assert.equal(placeOf(new Float64Array()), undefined);
  assert.deepEqual(placeOf(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8)), {
    area: { left: 1, top: 2, width: 3, height: 4 },
    x: [5, 6],
    y: [7, 8],
  });
});

test('behind the place of a picture are its labels', () => {
  assert.deepEqual(labelsOf(new Float64Array()), []);
  assert.deepEqual(labelsOf(Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8)), []);
  const label = { left: 9, top: 10, width: 11, height: 12, x: 13, y: 14 };
  const numbers = Float64Array.from({ length: 20 }, (_, i) => i + 1);
  assert.deepEqual(labelsOf(numbers), [label, { left: 15, top: 16, width: 17, height: 18, x: 19, y: 20 }]);
});
