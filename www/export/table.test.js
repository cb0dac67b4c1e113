import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriesCSV } from './table.js';

test('points of several series share the rows of their x', () => {
  const text = seriesCSV('n', [
    { name: 'GELU', xs: [0, 1, 2], ys: Float64Array.of(1, 0.1, -0) },
    { name: 'a "b"', xs: [2, 0.5, NaN], ys: [Infinity, NaN, 7] },
  ]);
  assert.equal(text, '"n","GELU","a ""b"""\r\n0,1,\r\n0.5,,\r\n1,0.1,\r\n2,-0,inf\r\n');
});
