/** The rows of the table: filtered, sorted and exported. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sorted } from './columns.js';
import { toCSV, toMarkdown } from './export.js';
import { filtered } from './filters.js';
import { giveCosts, saturatedEnds } from './rows.js';

before(() => {
  Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } });
});

const bound = (/** @type {number} */ value) => ({ value, attained: Number.isFinite(value) ? 'at' : 'never', at: 0 });
const estimate = (/** @type {number} */ value, error = 1e-9) => ({ value, error });

/** @param {string} id @param {Record<string, any>} properties @param {Record<string, any>} [more] */
const row = (id, properties, more) =>
  /** @type {any} */ ({
    entry: { id, aliases: [], family: 'gated', ...more },
    properties: {
      range: [bound(0), bound(Infinity)],
      slopes: [bound(0), bound(1)],
      monotony: 'increasing',
      smoothness: 'smooth',
      saturation: [],
      normal: { mean: estimate(0.5), saturated: 0 },
      ...properties,
    },
    text: undefined,
    words: '',
    cost: undefined,
    timesReLU: undefined,
  });

const RELU = row(
  'relu',
  { smoothness: 'C0', monotony: 'non-decreasing', saturation: [[-Infinity, 0]] },
  { family: 'rectified', aliases: ['rect'] },
);
const TANH = row('tanh', {
  range: [bound(-1), bound(1)],
  normal: { mean: estimate(1e-13, 0), saturated: 0 },
  saturation: [
    [-Infinity, -3],
    [3, Infinity],
  ],
});
const GELU = row('gelu', { monotony: 'none', normal: { mean: estimate(0.28), saturated: 0 }, saturation: [[-0.76, -0.74]] });
const LOGIT = row('logit', { range: [bound(-Infinity), bound(Infinity)], normal: null });
const ALL = [RELU, TANH, GELU, LOGIT];

const ids = (/** @type {any[]} */ rows) => rows.map(({ entry }) => entry.id);

test('where a function saturates', () => {
  assert.deepEqual(
    ALL.map(({ properties }) => saturatedEnds(properties)),
    ['left', 'both', 'within', 'none'],
  );
  assert.equal(saturatedEnds(row('x', { saturation: [[2, Infinity]] }).properties), 'right');
});

test('rows by what must be true of a function', () => {
  const by = (/** @type {any[]} */ ...filter) => ids(filtered(ALL, { search: '', family: 'all', filter }));
  assert.deepEqual(by(), ['relu', 'tanh', 'gelu', 'logit']);
  assert.deepEqual(by('not-monotone'), ['gelu']);
  assert.deepEqual(by('monotone', 'smooth'), ['tanh', 'logit']);
  assert.deepEqual(by('kinks'), ['relu']);
  assert.deepEqual(by('bounded'), ['tanh']);
  assert.deepEqual(by('centred'), ['tanh']);
  assert.deepEqual(by('saturates-left'), ['relu', 'tanh']);
  assert.deepEqual(by('saturates-right'), ['tanh']);
});

test('rows by search and family', () => {
  const by = (/** @type {string} */ search, family = 'all') =>
    ids(filtered([...ALL, { ...GELU, words: 'used in transformers' }], { search, family, filter: [] }));
  assert.deepEqual(by(' RELU '), ['relu']);
  assert.deepEqual(by('rect'), ['relu']);
  assert.deepEqual(by('Transformers'), ['gelu']);
  assert.deepEqual(by('', 'rectified'), ['relu']);
  assert.deepEqual(by('gelu', 'rectified'), []);
});

test('rows in an order, what is not known last whichever way', () => {
  const by = (/** @type {any} */ column, descending = false) => ids(sorted(ALL, { column, descending }));
  assert.deepEqual(by('name'), ['gelu', 'logit', 'relu', 'tanh']);
  assert.deepEqual(by('mean'), ['tanh', 'gelu', 'relu', 'logit']);
  assert.deepEqual(by('mean', true), ['relu', 'gelu', 'tanh', 'logit']);
  assert.deepEqual(by('range'), ['logit', 'tanh', 'relu', 'gelu']);
  assert.deepEqual(by('smoothness', true).at(-1), 'relu');
  // Nothing has been measured yet: the catalogue's order stays.
  assert.deepEqual(by('cost', true), ids(ALL));
  assert.equal(sorted(ALL, null), ALL);
});

test('costs are compared with that of ReLU', () => {
  const rows = [row('relu', {}), row('gelu', {}), row('mish', {})];
  giveCosts(
    rows,
    new Map([
      ['relu', 2],
      ['gelu', 5],
    ]),
  );
  assert.deepEqual(
    rows.map(({ cost, timesReLU }) => [cost, timesReLU]),
    [
      [2, 1],
      [5, 2.5],
      [undefined, undefined],
    ],
  );
});

test('CSV for spreadsheets: quoted where it must be, and nothing that computes', () => {
  const text = toCSV(
    [
      { ...LOGIT, entry: { ...LOGIT.entry, family: '=1+1' } },
      { ...RELU, entry: { ...RELU.entry, family: 'a "b", c' } },
    ],
    ['range', 'mean'],
  );
  assert.ok(text.startsWith('\uFEFFid,name,family,range_lo,'));
  const [, logit, relu] = text.split('\r\n');
  assert.equal(logit, "logit,logit,'=1+1,-inf,inf,false,false,,");
  assert.equal(relu, 'relu,relu,"a ""b"", c",0,inf,true,false,0.5,1e-9');
  assert.ok(text.endsWith('\r\n'));
});

test('Markdown is a table in which signs mean nothing', () => {
  const text = toMarkdown([TANH], ['range', 'saturation'], (id) => `<${id}>|`);
  const [heads, rule, cells, rest] = text.split('\n');
  assert.equal(heads, '| \\<name\\>\\| | \\<range\\>\\| | \\<saturation\\>\\| |');
  assert.equal(rule, '| --- | --- | --- |');
  assert.match(cells ?? '', /^\| tanh \| .*−1.*1.* \| .*; .*−3.* \|$/);
  assert.equal(rest, '');
});
