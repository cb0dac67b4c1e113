import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState } from '../state/address.js';
import { seriesCSV, toCSV } from './csv.js';

const SIZE = { width: 100, height: 50 };

/** A plot whose area is so wide; none without a width. @param {number | undefined} width CSS px */
const drawing = (width) => ({
  ...engine,
  draw: (/** @type {unknown} */ _, /** @type {{ x: [number, number] }} */ { x }) => width && { area: { width }, x },
});

before(() => {
  Object.assign(globalThis, { document: { createElement: () => ({}) } });
});

/** The lines of a table, without the last line end. @param {string} fragment @param {number | undefined} width */
function lines(fragment, width) {
  const text = toCSV(drawing(width), readState(fragment, engine).state, SIZE);
  assert.ok(text.endsWith('\r\n'));
  return text.slice(0, -2).split('\r\n');
}

test('a row for each px, with both ends, and a column for each curve', () => {
  assert.deepEqual(lines('functions=leaky_relu(alpha=0.5)&show=f,df&x=-2,2', 4), [
    'x,"leaky_relu(alpha=0.5) f","leaky_relu(alpha=0.5) df"',
    '-2,-1,0.5',
    '-1,-0.5,0.5',
    '0,0,',
    '1,1,1',
    '2,2,1',
  ]);
});

test('kinks and ends of domains have rows of their own, once', () => {
  const xs = (/** @type {string} */ fragment, width = 2) => lines(fragment, width).map((line) => line.split(',')[0]);
  assert.deepEqual(xs('functions=relu&x=-1,2'), ['x', '-1', '0', '0.5', '2']);
  assert.deepEqual(xs('functions=logit,relu&x=-1,1.5'), ['x', '-1', '0', '0.25', '1', '1.5']);
  // The middle of a symmetric range is 0 to the last bit.
  assert.equal(xs('functions=gelu&x=-0.7,0.7', 6)[4], '0');
});

test('infinities have a name, no value is an empty cell', () => {
  assert.deepEqual(lines('functions=logit&show=f&x=-1,2', 3), ['x,"logit f"', '-1,', '0,-inf', '1,inf', '2,']);
});

test('only what is drawn is in the table', () => {
  assert.equal(lines('functions=relu,gelu,swish&off=2&show=f', 2)[0], 'x,"relu f","swish f"');
  assert.equal(lines('functions=relu&show=', 2)[0], 'x');
});

test('a difference has columns of its own', () => {
  assert.deepEqual(lines('functions=relu,leaky_relu(alpha=0.5)&difference=2,1&show=f&x=-2,2', 2), [
    'x,"leaky_relu(alpha=0.5) - relu f"',
    '-2,-1',
    '0,0',
    '2,0',
  ]);
});

test('without room for a plot there are rows all the same', () => {
  const all = lines('functions=gelu&x=0,1', undefined);
  assert.ok(all.length > 100);
  assert.deepEqual([all[1]?.split(',')[0], all.at(-1)?.split(',')[0]], ['0', '1']);
});

test('points of several series share the rows of their x', () => {
  const text = seriesCSV('n', [
    { name: 'GELU', xs: [0, 1, 2], ys: Float64Array.of(1, 0.1, -0) },
    { name: 'a "b"', xs: [2, 0.5, NaN], ys: [Infinity, NaN, 7] },
  ]);
  assert.equal(text, '"n","GELU","a ""b"""\r\n0,1,\r\n0.5,,\r\n1,0.1,\r\n2,-0,inf\r\n');
});
