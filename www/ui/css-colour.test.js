import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packed, rgbOf } from './css-colour.js';

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
