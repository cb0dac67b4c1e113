import assert from 'node:assert/strict';
import { test } from 'node:test';
import { surfaceOf } from './canvas-size.js';

test('a surface is the bitmap in CSS px, so that whole device px are filled', () => {
  for (const [devicePixelRatio, width, height] of [
    [1, 640, 360],
    [1.5, 451, 333],
    [2.625, 1079, 601],
  ]) {
    Object.assign(globalThis, { devicePixelRatio });
    const surface = surfaceOf(/** @type {any} */ ({ width, height }), { theme: 'dark', family: 'serif' });
    assert.deepEqual([Math.round(surface.width * surface.pixelRatio), Math.round(surface.height * surface.pixelRatio)], [width, height]);
    assert.deepEqual([surface.pixelRatio, surface.theme, surface.family], [devicePixelRatio, 'dark', 'serif']);
  }
});
