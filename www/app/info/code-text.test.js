import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeText, latexText, warnings } from './code-text.js';

/** @type {import('./code-text.js').Writings} */
const writings = {
  latex: { f: '\\param{alpha} x - 2\\param{alpha} + \\param{beta}', df: '\\param{alpha}', symbols: { alpha: '\\alpha' } },
  code: { numpy: 'f(x, alpha={alpha})', onnx: '{"alpha": {alpha}}' },
  special: [{ in: 'numpy', when: { alpha: 1 }, code: 'plain(x)' }],
  warning: [
    { in: ['numpy'], when: { alpha: 2 }, text: { en: 'twice {alpha}', 'zh-CN': '两倍 {alpha}' } },
    { in: ['numpy', 'jax'], unless: { alpha: 2 }, text: { en: 'not two' } },
  ],
};

test('values are no integers in code, and names without a value stay', () => {
  assert.equal(codeText(writings, 'numpy', { alpha: 2 }), 'f(x, alpha=2.0)');
  assert.equal(codeText(writings, 'numpy', { alpha: 1e-7 }), 'f(x, alpha=1e-7)');
  assert.equal(codeText(writings, 'onnx', { alpha: 0.5 }), '{"alpha": 0.5}');
  assert.equal(codeText(writings, 'numpy', {}), 'f(x, alpha={alpha})');
  assert.equal(codeText(writings, 'keras', { alpha: 2 }), '');
});

test('special code is for its values and its framework only', () => {
  assert.equal(codeText(writings, 'numpy', { alpha: 1 }), 'plain(x)');
  assert.equal(codeText(writings, 'onnx', { alpha: 1 }), '{"alpha": 1.0}');
});

test('warnings hold for some values and frameworks, in a language or else in English', () => {
  assert.deepEqual(warnings(writings, 'numpy', { alpha: 2 }, 'zh-CN'), ['两倍 2']);
  assert.deepEqual(warnings(writings, 'numpy', { alpha: -3 }, 'zh-CN'), ['not two']);
  assert.deepEqual(warnings(writings, 'onnx', { alpha: 2 }, 'en'), []);
  assert.deepEqual(warnings({ ...writings, warning: undefined }, 'numpy', {}, 'en'), []);
});

test('LaTeX has symbols, or numbers with the brackets and the dots that they need', () => {
  const lines = (/** @type {Record<string, number> | undefined} */ values) => latexText(writings, values).split('\n').slice(1, -1);
  assert.deepEqual(lines(undefined), ['  f(x) &= \\alpha x - 2\\alpha + beta \\\\', "  f'(x) &= \\alpha"]);
  assert.deepEqual(lines({ alpha: 3, beta: -1 }), ['  f(x) &= 3 x - 2\\cdot 3 + \\left(-1\\right) \\\\', "  f'(x) &= 3"]);
  // A minus sign needs no bracket at the beginning.
  assert.deepEqual(lines({ alpha: -3, beta: 1e-7 }), [
    '  f(x) &= -3 x - 2\\left(-3\\right) + \\left(1 \\times 10^{-7}\\right) \\\\',
    "  f'(x) &= -3",
  ]);
});

test('f″ is written where there is one', () => {
  const { latex } = writings;
  assert.ok(latexText({ ...writings, latex: { ...latex, d2f: '0' } }, undefined).includes("f''(x) &= 0"));
});
