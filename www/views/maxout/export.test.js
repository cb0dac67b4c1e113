import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesTable, valuesTable } from './export.js';

/** @typedef {[number, number]} Pair */

/** max(−x, x) and planes, as the library has them. @type {any} */
const lab = {
  maxoutWinning: (/** @type {Pair[]} */ pieces) =>
    pieces.length === 1 ? [[-Infinity, Infinity]] : [[-Infinity, 0], [0, Infinity], null].slice(0, pieces.length),
  maxoutParts: () => [{ x: [-4, 0.3] }, { x: [0.3, 4] }],
  maxout: (/** @type {Pair[]} */ pieces, /** @type {number[]} */ xs) => {
    const best = (/** @type {number} */ x) =>
      pieces.reduce((found, [w, b], i) => (w * x + b > found[0] ? [w * x + b, w, i] : found), [-Infinity, NaN, -1]);
    const [f, df, winner] = [0, 1, 2].map((i) => Float64Array.from(xs, (x) => best(x)[i] ?? NaN));
    return { f, df, winner };
  },
  maxoutPlaneAt: (/** @type {number[][]} */ _, /** @type {Pair} */ [x, y]) => ({ value: x + y, winners: [1, 0] }),
};

/** @type {any} */
const VALUES = {
  inputs: 'one',
  pieces: [
    [-1, 0],
    [1, 0],
    [0, -1],
  ],
  minus: [],
  planes: [
    [1, 0, 0],
    [0, -1, 2],
  ],
  x: [-4, 4],
};

const rows = (/** @type {string} */ text) => text.split('\r\n').slice(0, -1);

test('pieces with where each one wins, if it does', () => {
  assert.deepEqual(rows(piecesTable(lab, VALUES)), [
    'maxout,piece,w,b,wins_from,wins_to',
    '1,1,-1,0,-inf,0',
    '1,2,1,0,0,inf',
    '1,3,0,-1,,',
  ]);
  assert.deepEqual(rows(piecesTable(lab, { ...VALUES, minus: [[0, 2]] })).at(-1), '2,1,0,2,-inf,inf');
  assert.deepEqual(rows(piecesTable(lab, { ...VALUES, inputs: 'two' })), ['piece,w1,w2,b', '1,1,0,0', '2,0,-1,2']);
});

test('values at even places and where the winner changes', () => {
  const [heads, ...values] = rows(valuesTable(lab, VALUES));
  assert.equal(heads, 'x,f,df,piece');
  assert.deepEqual([values[0], values.at(-1)], ['-4,4,-1,1', '4,4,1,2']);
  assert.ok(values.includes('0.3,0.3,1,2'));
  const xs = values.map((line) => Number(line.split(',')[0]));
  assert.ok(xs.every((x, i) => i === 0 || x > Number(xs[i - 1])));
});

test('of two maxima the difference is there as well', () => {
  const [heads, first] = rows(valuesTable(lab, { ...VALUES, minus: [[0, 2]] }));
  assert.equal(heads, 'x,f1,df1,piece1,f2,df2,piece2,f1-f2');
  assert.equal(first, '-4,4,-1,1,2,0,1,2');
});

test('a surface has both inputs', () => {
  const [heads, first, ...rest] = rows(valuesTable(lab, { ...VALUES, inputs: 'two' }));
  assert.deepEqual([heads, first, rest.at(-1)], ['x1,x2,f,piece', '-3,-3,-6,2', '3,3,6,2']);
  assert.equal(Math.sqrt(rest.length + 1) % 1, 0);
});
