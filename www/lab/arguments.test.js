import assert from 'node:assert/strict';
import { test } from 'node:test';
import { functionState, isDark, number, numbers, ownColours, sheet, shown, size, surface, text } from './arguments.js';

const unprintable = Object.create(null);

/** Asserts a refusal that names what was given. @param {() => unknown} call @param {RegExp} message */
const refuses = (call, message) => assert.throws(call, { code: 'bad-value', message });

test('anything is shown, shortly', () => {
  assert.equal(shown('x'.repeat(100)), 'x'.repeat(60));
  assert.equal(shown(Symbol('s')), 'Symbol(s)');
  assert.equal(shown(unprintable), 'object');
  assert.deepEqual([text(null), text('relu')], ['null', 'relu']);
});

test('a number is a number', () => {
  assert.equal(number('k', -0), -0);
  assert.ok(Number.isNaN(number('k', NaN)));
  for (const value of ['1', 1n, null, undefined, [1], unprintable]) refuses(() => number('k', value), /^bad k ".*"; allowed: a number$/);
});

test('numbers are any list of numbers', () => {
  const own = Float64Array.of(1, NaN);
  assert.equal(numbers('xs', own), own);
  assert.deepEqual(numbers('xs', [1, Infinity]), Float64Array.of(1, Infinity));
  assert.deepEqual(numbers('xs', Uint8Array.of(7)), Float64Array.of(7));
  assert.deepEqual(numbers('xs', []), new Float64Array());
  for (const values of [1, '1,2', null, [1, '2'], [1n], BigInt64Array.of(1n), new DataView(new ArrayBuffer(8))]) {
    refuses(() => numbers('xs', values), /^bad xs/);
  }
});

test('a function has an id and parameters that are numbers', () => {
  assert.deepEqual(functionState('swish', { beta: 1 }), { id: 'swish', params: { beta: 1 } });
  assert.deepEqual(functionState('relu', undefined), { id: 'relu', params: {} });
  assert.deepEqual(functionState('relu', null), { id: 'relu', params: {} });
  refuses(() => functionState('swish', /** @type {any} */ ('beta')), /^bad parameters of "swish" "beta"/);
  refuses(() => functionState('swish', /** @type {any} */ ({ beta: '1' })), /^bad value "1" for "beta" of "swish"/);
});

test('sizes are CSS px that a canvas can have', () => {
  const given = { width: 0, height: 32767, more: 1 };
  assert.equal(size(given), given);
  for (const wrong of [
    { width: -1, height: 1 },
    { width: NaN, height: 1 },
    { width: '1', height: 1 },
  ]) {
    refuses(() => size(wrong), /^bad width/);
  }
  refuses(() => size({ width: 1, height: 32768 }), /^bad height "32768"/);
  refuses(() => size(/** @type {any} */ (null)), /^bad size "null"/);
});

test('surfaces have a pixel ratio and a theme', () => {
  const given = { width: 10, height: 20, pixelRatio: 1.5, theme: /** @type {const} */ ('dark') };
  const { theme: _, ...place } = given;
  assert.deepEqual(surface(given), { ...place, scale: 1, dark: true, colours: new Float64Array(), family: undefined });
  assert.equal(surface({ ...given, scale: 2.5 }).scale, 2.5);
  for (const scale of [0, 0.9, 3.1, NaN, '2'])
    refuses(() => surface(/** @type {any} */ ({ ...given, scale })), /^bad scale .*; allowed: a number from 1 to 3$/);
  for (const pixelRatio of [0, -1, NaN, 101, '1']) refuses(() => surface(/** @type {any} */ ({ ...given, pixelRatio })), /^bad pixelRatio/);
  refuses(() => surface(/** @type {any} */ ({ ...given, theme: 'auto' })), /^bad theme "auto"; allowed: light, dark$/);
});

test('documents are magnified, and have the theme of the state where they name none', () => {
  const given = { width: 10, height: 20 };
  assert.deepEqual(sheet(given), { ...given, scale: 1, dark: false, colours: new Float64Array() });
  assert.deepEqual([sheet(given, { theme: 'dark' }).dark, sheet({ ...given, theme: 'light' }, { theme: 'dark' }).dark], [true, false]);
  assert.equal(sheet({ ...given, scale: 0.5 }).scale, 0.5);
  for (const scale of [0, NaN, 101, '2']) refuses(() => sheet(/** @type {any} */ ({ ...given, scale })), /^bad scale/);
});

test('themes and colours', () => {
  assert.deepEqual([isDark('dark'), isDark('light')], [true, false]);
  refuses(() => isDark(undefined), /^bad theme/);
  const colours = Int32Array.of(0xff0000, -1);
  assert.deepEqual(ownColours(colours), Float64Array.of(0xff0000, -1));
  refuses(() => ownColours([1]), /^bad colours/);
});
