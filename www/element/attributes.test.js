import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTES, KEYS } from '../state/state.js';
import { attributeText, givenTexts, isAttribute, isOn } from './attributes.js';

test('an element has every key of a state but those of the page alone', () => {
  const ofPage = ['view', 'present', 'lesson', 'step'];
  assert.deepEqual([...ATTRIBUTES].sort(), KEYS.filter((key) => !ofPage.includes(key)).sort());
  assert.ok(isAttribute('functions') && !isAttribute('view') && !isAttribute('toString'));
});

test('values have the texts that they have in an address', () => {
  assert.equal(attributeText('relu'), 'relu');
  assert.equal(attributeText(-1.5), '-1.5');
  assert.equal(attributeText([-1, 2]), '-1,2');
  assert.equal(attributeText([]), '');
  assert.equal(attributeText({ id: 'swish', params: { beta: 1.5 } }), 'swish(beta=1.5)');
  assert.equal(attributeText([{ id: 'relu' }, 'gelu', { id: 'elu', params: {} }]), 'relu,gelu,elu');
});

test('no value has many names', () => {
  for (const nothing of [undefined, null, false]) assert.equal(attributeText(nothing), undefined);
  const attributes = { functions: 'null', theme: 'null', x: 'undefined', y: 'false', show: '', probe: '0', lang: 'en' };
  const host = { getAttribute: (/** @type {string} */ name) => /** @type {Record<string, string>} */ (attributes)[name] ?? null };
  // Nothing at all is drawn as the default; a name that is no function is an error.
  assert.deepEqual(Object.fromEntries(givenTexts(host)), { functions: 'null', show: '', probe: '0' });
  assert.equal(givenTexts({ getAttribute: () => null }).size, 0);
});

test('a switch is on unless it is missing or says that it is off', () => {
  for (const on of ['', 'true', 'controls', true, 1]) assert.ok(isOn(on), String(on));
  for (const off of [null, undefined, false, 'false', ' FALSE', 'off', 'no', '0', 0]) assert.ok(!isOn(off), String(off));
});

test('whatever it is becomes text, and nothing throws', () => {
  const unprintable = { toString: () => assert.fail('no text') };
  for (const value of [true, 10n, Symbol('s'), {}, { id: unprintable }, { id: 1, params: 2 }, [unprintable, undefined], [[1, [2]]]]) {
    assert.equal(typeof attributeText(value), 'string');
  }
  assert.equal(attributeText([[1, [2]]]), '1,2');
});
