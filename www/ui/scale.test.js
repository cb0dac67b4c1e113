import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomScale, scaleOf } from './scale.js';

test('a window of 1280 by 720 doubles the drawing, and none has it smaller than usual or without room', () => {
  assert.equal(roomScale({ width: 1280, height: 720 }), 2);
  assert.equal(roomScale({ width: 1024, height: 768 }), 2);
  assert.equal(roomScale({ width: 390, height: 844 }), 1);
  assert.equal(roomScale({ width: 3840, height: 2160 }), 3);
});

test('outside of presentation mode the drawing has the scale of the state', () => {
  Object.assign(globalThis, { innerWidth: 1280, innerHeight: 720 });
  assert.equal(scaleOf({ scale: 1.5, present: 'off' }), 1.5);
  assert.equal(scaleOf({ scale: 1.5, present: 'on' }), 2);
  assert.equal(scaleOf({ scale: 2.5, present: 'on' }), 2.5);
});
