import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accepts, allowedWords, decimals, display, editable, fraction, pixelRounded, stepped } from './display.js';

test('numbers for reading', () => {
  assert.equal(display(0.1 + 0.2), '0.3');
  assert.equal(display(-1.5), '−1.5');
  assert.equal(display(-1e-12), '−1e−12');
  assert.equal(display(123456789), '123457000');
  assert.equal(display(Math.PI, 3), '3.14');
  assert.deepEqual(
    [Infinity, -Infinity, NaN, -0].map((value) => display(value)),
    ['∞', '−∞', '–', '0'],
  );
});

test('numbers for an edit box are plain', () => {
  assert.equal(editable(-0.123456789), '-0.12345679');
  assert.equal(editable(0.1 + 0.2), '0.3');
});

test('a third and a sixth are written as what they are', () => {
  assert.equal(fraction(1 / 3), '1/3');
  assert.equal(fraction(-5 / 6), '−5/6');
  assert.equal(fraction(2 / 7), '2/7');
  assert.equal(fraction(0.25), '0.25');
  assert.equal(fraction(1 / 11), '0.0909091');
  assert.equal(fraction(3), '3');
});

test('a parameter takes what its domain has, with or without its ends', () => {
  const from = accepts.bind(null, { domain: [0, 1], domainOpen: [false, true] });
  assert.deepEqual([-1, 0, 0.5, 1, 2].map(from), [false, true, true, false, false]);
  const above = accepts.bind(null, { domain: [0, Infinity], domainOpen: [true, true] });
  assert.deepEqual([0, 5e-324, 1e308, Infinity, NaN].map(above), [false, true, true, false, false]);
});

test('decimals of a step', () => {
  assert.deepEqual([1, 0.5, 0.05, 0.25, 10, 1e-7].map(decimals), [0, 1, 2, 2, 0, 7]);
});

test('steps on an axis fit what is seen of it', () => {
  assert.equal(stepped(0.1, 2, [-6, 6]), 2.1);
  assert.equal(stepped(0.1, 2, [-0.5, 0.5]), 0.3);
  assert.equal(stepped(0, -1, [0, 5000]), -1000);
});

test('a place is as short as a tenth of a pixel allows', () => {
  assert.equal(pixelRounded(1.23456, 0.01), 1.23);
  assert.equal(pixelRounded(1.23456, 0.05), 1.23);
  assert.equal(pixelRounded(1234.5, 10), 1230);
});

test('what a parameter takes, by the key of the words', () => {
  const key = (/** @type {[number, number]} */ domain, isOpen = false) => allowedWords({ domain, domainOpen: [isOpen, false] })[0];
  assert.equal(key([0, Infinity], true), 'allowed.above');
  assert.equal(key([0, Infinity]), 'allowed.from');
  assert.equal(key([-Infinity, Infinity], true), 'allowed.real');
  assert.equal(key([-1, 2.5]), 'allowed.between');
});
