import assert from 'node:assert/strict';
import test from 'node:test';

Object.assign(globalThis, { matchMedia: () => ({ matches: false }) });
const { wayIntoSight } = await import('./state-links.js');

const seen = { top: 100, bottom: 900 };

test('what is seen whole stays where it is', () => {
  assert.equal(wayIntoSight({ top: 100, bottom: 900 }, seen), 0);
});

test('what is not is brought to the nearer end', () => {
  assert.equal(wayIntoSight({ top: -300, bottom: 50 }, seen, 8), -408);
  assert.equal(wayIntoSight({ top: 850, bottom: 1000 }, seen, 8), 108);
});

test('of what is too large the beginning is shown', () => {
  assert.equal(wayIntoSight({ top: 500, bottom: 2000 }, seen, 8), 392);
  assert.equal(wayIntoSight({ top: -500, bottom: 2000 }, seen, 8), -608);
});
