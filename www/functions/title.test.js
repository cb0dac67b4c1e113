import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { titleOf } from './title.js';
import { entryOf, steadyValue, valueOf, valueWidth } from './values.js';
import { subjectOf } from '../app/sound/subject.js';
import { readState } from '../state/address.js';

const beta = entryOf(engine, 'swish').params[0] ?? assert.fail();

test('a title has the values of the parameters, fractions as such', () => {
  assert.equal(titleOf({ id: 'relu', params: {} }, engine), 'relu');
  assert.equal(titleOf({ id: 'swish', params: { beta: -1 / 6 } }, engine), 'swish (β = −1/6)');
  assert.equal(titleOf({ id: 'swish', params: {} }, engine), 'swish (β = 1)');
  assert.equal(valueOf({ id: 'swish', params: { beta: 3 } }, beta), 3);
  assert.throws(() => entryOf(engine, 'none'), /no entry "none"/);
});

test('a value beside its name keeps its width while the slider moves', () => {
  assert.deepEqual([steadyValue(beta, 1), steadyValue(beta, -1.5), steadyValue(beta, 1.234)], ['1.0', '−1.5', '1.234']);
  // From 0.1 to 10.0.
  assert.equal(valueWidth(beta), 4);
});

test('the curve that is heard is the active one, or the first that is drawn, or the difference', () => {
  const heard = (/** @type {string} */ fragment) => subjectOf(readState(fragment, engine).state, engine);
  assert.equal(heard('functions=relu,swish&active=2')?.name(), 'swish (β = 1)');
  assert.equal(heard('functions=relu,swish&active=2&off=2')?.colour, 'curve-1');
  assert.equal(heard('functions=relu&off=1'), undefined);
  const difference = heard('functions=relu,leaky_relu(alpha=0.5)&difference=2,1') ?? assert.fail();
  assert.deepEqual([difference.label(), difference.shown, difference.at(-2)], ['leaky_relu − relu', undefined, { f: -1, df: 0.5 }]);
});
