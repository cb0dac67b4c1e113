import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, rgbOf, roomScale, scaleOf } from './look.js';

test('computed colours are read in every form that browsers write', () => {
  for (const [css, rgb] of /** @type {const} */ ([
    ['rgb(1, 2, 254)', [1, 2, 254]],
    ['rgba(0, 0, 0, 0.5)', [128, 128, 128]],
    ['color(srgb 1 0.5 0)', [255, 128, 0]],
    ['color(srgb 0 0 0 / 0)', [255, 255, 255]],
    ['color(srgb none 1e-7 0.4)', [0, 0, 102]],
    ['color(srgb -0.5 1.2 0.2)', [0, 255, 51]],
  ])) {
    assert.deepEqual(rgbOf(css), rgb, css);
  }
  assert.equal(packed(rgbOf('rgb(102, 51, 153)')), 0x663399);
});

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
