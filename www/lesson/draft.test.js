import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { MOST_STEPS } from '../state/state.js';
import { readState } from '../state/address.js';
import { added, changed, draftOf, fragmentOf, hasRoom, moved, removed, textOf } from './draft.js';

const three = ['a', 'b', 'c'].map((line) => ({ line, fragment: `x=0,1&y=-1,${line.length}`, answer: '' }));
const lines = (/** @type {readonly { line: string }[]} */ steps) => steps.map(({ line }) => line).join('');

test('steps are added, changed, moved and taken away, and the draft before stays as it was', () => {
  assert.equal(lines(moved(three, 0, 2)), 'bca');
  assert.equal(lines(moved(three, 2, 1)), 'acb');
  assert.equal(lines(moved(three, 0, -1)) + lines(moved(three, 2, 3)) + lines(moved(three, 7, 0)), 'abcabcabc');
  assert.equal(lines(removed(three, 1)), 'ac');
  assert.equal(lines(changed(three, 1, { line: 'x' })), 'axc');
  assert.deepEqual(added(three, 'probe=1').at(-1), { line: '', fragment: 'probe=1', answer: '' });
  assert.equal(lines(three), 'abc');
});

test('there is room for a limited number of steps', () => {
  const full = Array.from({ length: MOST_STEPS }, () => three[0] ?? three).flat();
  assert.ok(hasRoom(three) && !hasRoom(full));
  assert.equal(added(full, '').length, MOST_STEPS);
});

test('a lesson in the address opens as it was left', () => {
  const text = textOf(three);
  assert.deepEqual(draftOf(text), three);
  assert.deepEqual([textOf([]), draftOf('')], ['', []]);
  assert.deepEqual(draftOf('no lesson ~'), []);
});

test('a built-in lesson opens as a copy with its questions and answers', () => {
  const [first] = draftOf('start');
  assert.deepEqual(first, {
    line: 'lesson.start.swish.linesentence.spacelesson.start.swish.ask',
    fragment: 'functions=swish,relu&show=f&x=-6,6',
    answer: 'lesson.start.swish.answer',
  });
});

test('a step keeps the state of the page', () => {
  const { state } = readState('functions=swish(beta=2)&probe=1&theme=dark', engine);
  assert.equal(fragmentOf(state, engine), 'functions=swish(beta=2)&probe=1');
});
