import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { setLanguage, t } from '../i18n/i18n.js';
import { BACKEND, conventions, DATE, RUN } from './frameworks.js';

before(async () => {
  Object.assign(globalThis, { document: { documentElement: { lang: '' }, title: '' } });
  await setLanguage('en');
});

/** @param {number} x @param {[number, number]} sides @param {[number, number, number]} slopes @returns {import('../lab/types.js').Kink} */
const kink = (x, [left, right], [pytorch, jax, keras]) => ({
  x,
  left: { f: 0, df: left, d2f: 0 },
  right: { f: 0, df: right, d2f: 0 },
  frameworks: { pytorch, jax, keras },
});

const line = (/** @type {string} */ x, /** @type {string} */ framework, /** @type {string} */ slope) =>
  t('code.kink', { x, framework, slope });

test('a line for each kink tells what the framework returns', () => {
  const hardTanh = [kink(-1, [0, 1], [0, 1, 1]), kink(1, [1, 0], [0, 1, 1])];
  assert.deepEqual(conventions(hardTanh, 'pytorch'), [line('−1', 'PyTorch', '0'), line('1', 'PyTorch', '0')]);
  assert.deepEqual(conventions(hardTanh, 'jax'), [line('−1', 'JAX', '1'), line('1', 'JAX', '1')]);
  assert.equal(conventions([kink(0, [0, 1], [0, 0, 0])], 'pytorch')[0], 'At x = 0, PyTorch returns f′ = 0.');
});

test('where f′ exists, only another slope is worth a line', () => {
  const celu = [kink(0, [1, 1], [1, 1, 2])];
  assert.deepEqual(conventions(celu, 'jax'), []);
  assert.deepEqual(conventions(celu, 'keras'), [line('0', `Keras (${BACKEND})`, '2')]);
  assert.deepEqual(conventions([kink(0, [0, 1], [NaN, NaN, NaN])], 'jax'), [line('0', 'JAX', 'NaN')]);
});

test('what is no measured framework has no lines', () => {
  for (const tab of ['numpy', 'onnx', 'latex']) assert.deepEqual(conventions([kink(0, [0, 1], [0, 0, 0])], tab), []);
});

test('the date and the versions are those of the measured slopes', async () => {
  const [head = ''] = (await readFile(new URL('../../src/functions/kinks.csv', import.meta.url), 'utf8')).split('\n');
  const modules = { torch: RUN.pytorch, jax: RUN.jax, keras: RUN.keras };
  assert.ok(head.startsWith(`# ${DATE}: `), head);
  for (const [module, { version }] of Object.entries(modules))
    assert.ok(head.includes(` ${module} ${version}`), `${module} ${version}: ${head}`);
  assert.ok(head.includes(` ${BACKEND.toLowerCase()}`), head);
});
