import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { setLanguage, t } from '../i18n/i18n.js';
import { readState } from '../state/address.js';
import { summarize } from './plot-summary.js';

before(async () => {
  Object.assign(globalThis, { document: { documentElement: { lang: '' }, title: '' } });
  await setLanguage('en');
});

const summary = (/** @type {string} */ fragment) => summarize(readState(fragment, engine).state, engine);

/** Asserts that a summary has all of these parts. @param {string} text @param {...string} parts */
function assertTells(text, ...parts) {
  for (const part of parts) assert.ok(text.includes(part), `${part}: ${text}`);
}

test('each curve with its ends and where they are', () => {
  const curve = t('summary.curve', { curve: 'f', min: '0', at_min: '−2', max: '3', at_max: '3' });
  assertTells(summary('functions=relu&show=f&x=-2,3'), 'ReLU', curve);
});

test('parameters are told with their values, constants and gaps as such', () => {
  const constant = t('summary.constant', { curve: 'f′', value: '1' });
  assertTells(summary('functions=leaky_relu(alpha=1)&show=df&x=1,2'), 'α = 1', constant);
  assertTells(summary('functions=logit&show=f&x=2,3'), t('summary.undefined', { curve: 'f' }));
});

test('what is not drawn is not told', () => {
  const text = summary('functions=relu,leaky_relu&off=1&show=f&x=-1,1');
  assertTells(text, 'Leaky ReLU');
  assert.ok(!/(?<!Leaky )ReLU/.test(text), text);
  assertTells(summary('functions=relu&show='), 'ReLU', t('summary.nothing'));
  assert.equal(summary('functions=relu&off=1'), t('summary.nothing'));
});

test('of a difference the difference is told', () => {
  const text = summary('functions=relu,leaky_relu(alpha=0.5)&difference=1,2&show=f&x=-2,2');
  // For negative x it is −0.5 x, which is greatest at the left end.
  assertTells(text, t('summary.curve', { curve: 'f', min: '0', at_min: '0', max: '1', at_max: '−2' }));
});
