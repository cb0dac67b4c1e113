import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState } from '../state/address.js';
import { fileName } from './file.js';
import { citation, isOnDisk, toLink } from './link.js';
import { shownFunctions } from './shown.js';

const stateOf = (/** @type {string} */ fragment) => readState(fragment, engine).state;

test('a link is the page with the state, whatever its fragment was', () => {
  const page = 'https://example.org/lab/?a=b#functions=tanh';
  assert.equal(
    toLink(engine, stateOf('functions=swish(beta=2)&x=0,1'), page),
    'https://example.org/lab/?a=b#functions=swish(beta=2)&x=0,1',
  );
  assert.equal(toLink(engine, stateOf(''), page), 'https://example.org/lab/?a=b');
});

test('of a page on a disk only the name of its file is told', () => {
  assert.ok(isOnDisk('file:///home/me/lab.html') && !isOnDisk('https://example.org/file:'));
  assert.equal(citation('file:///home/me/my%20lab.html#x=0,1#2'), 'my lab.html#x=0,1#2');
  assert.equal(citation('https://example.org/a%20b#x=0,1'), 'https://example.org/a%20b#x=0,1');
});

test('files are named by what is drawn', () => {
  assert.equal(fileName(stateOf(''), 'png'), 'swish-leaky-relu-gelu-tanh.png');
  assert.equal(fileName(stateOf('functions=swish,swish(beta=2),relu&off=3'), 'csv'), 'swish.csv');
  assert.equal(fileName(stateOf('functions=swish,relu&difference=2,1'), 'csv'), 'relu-minus-swish.csv');
  assert.equal(fileName(stateOf('functions=relu&off=1'), 'svg'), 'activation-lab.svg');
  assert.equal(fileName(stateOf('functions=leaky_relu,relu'), 'svg'), 'leaky-relu-relu.svg');
});

test('what is drawn has its position, and a difference its order', () => {
  const positions = (/** @type {string} */ fragment) =>
    shownFunctions(stateOf(fragment)).map(({ shown, position }) => [shown.id, position]);
  assert.deepEqual(positions('functions=relu,gelu,swish&off=2'), [
    ['relu', 1],
    ['swish', 3],
  ]);
  assert.deepEqual(positions('functions=relu,gelu,swish&off=2&difference=3,2'), [
    ['swish', 3],
    ['gelu', 2],
  ]);
});
