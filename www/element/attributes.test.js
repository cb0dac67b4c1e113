import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KEYS } from '../state.js';
import { ATTRIBUTES, attributeText, isAttribute } from './attributes.js';

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
  assert.equal(attributeText(null), 'none');
  assert.equal(attributeText(undefined), undefined);
  assert.equal(attributeText({ id: 'swish', params: { beta: 1.5 } }), 'swish(beta=1.5)');
  assert.equal(attributeText([{ id: 'relu' }, 'gelu', { id: 'elu', params: {} }]), 'relu,gelu,elu');
});

test('whatever it is becomes text, and nothing throws', () => {
  const unprintable = { toString: () => assert.fail('no text') };
  for (const value of [true, 10n, Symbol('s'), {}, { id: unprintable }, { id: 1, params: 2 }, [unprintable, undefined], [[1, [2]]]]) {
    assert.equal(typeof attributeText(value), 'string');
  }
  assert.equal(attributeText([[1, [2]]]), '1,2');
});
