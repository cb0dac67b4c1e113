import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedText } from './allowed-text.js';

test('what a parameter takes, by the key of the words', () => {
  const text = (/** @type {[number, number]} */ domain, isOpen = false) => allowedText({ domain, domainOpen: [isOpen, false] });
  assert.equal(text([0, Infinity], true), 'allowed.above');
  assert.equal(text([0, Infinity]), 'allowed.from');
  assert.equal(text([-Infinity, Infinity], true), 'allowed.real');
  assert.equal(text([-1, 2.5]), 'allowed.between');
});
