import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState, writeState } from '../state/address.js';
import { isBare, lessonOf, openedState, prepared, stateAt } from './model.js';
import { writeSteps } from './text.js';

const read = (/** @type {string} */ fragment) => readState(fragment, engine).state;

const TEXT = writeSteps([
  { line: 'One', fragment: 'functions=swish(beta=2)&x=0,1&gelu-c=0.05', answer: '' },
  { line: 'Two', fragment: 'functions=relu&show=f&hide=notes&lock=x&theme=dark&lang=en&present=off&lesson=start&step=9', answer: 'Yes' },
]);
const lesson = lessonOf(TEXT);

test('a step sets what is shown, and leaves to the reader what is theirs', () => {
  const before = { ...read('theme=light&lang=zh-CN&present=on&hide=start&course=1&depth-n=20&marks=zeros'), lesson: TEXT, step: 1 };
  const { state, problems } = stateAt(lesson, 2, before, engine);
  assert.deepEqual(problems, []);
  assert.deepEqual([state.theme, state.lang, state.present, state.lesson, state.step], ['light', 'zh-CN', 'on', TEXT, 2]);
  assert.deepEqual([state.functions[0]?.id, state.show, state.marks, state.lock], ['relu', ['f'], [], ['x']]);
  assert.deepEqual(state.hide, ['notes', 'start']);
  // A host's key stays; what another view had is not part of this step.
  assert.deepEqual(state.unknown, [['course', '1']]);
  assert.deepEqual(stateAt(lesson, 1, state, engine).state.unknown, [
    ['course', '1'],
    ['gelu-c', '0.05'],
  ]);
});

test('a step with a wrong value says which, and shows the rest', () => {
  const { state, problems } = stateAt(
    { name: '', steps: [{ fragment: 'functions=gelo&x=0,1', words: { line: '', answer: '' } }] },
    1,
    read(''),
    engine,
  );
  assert.deepEqual(
    problems.map(({ key }) => key),
    ['functions'],
  );
  assert.deepEqual(state.x, [0, 1]);
});

test('a link to nothing but a lesson opens its step, any other one what it says', () => {
  const opened = (/** @type {string} */ fragment) => openedState({ ...read(fragment), lesson: TEXT }, engine);
  assert.deepEqual(opened('').x, [0, 1]);
  assert.deepEqual(opened('step=2&theme=dark&lang=en&present=on&hide=start&course=1').show, ['f']);
  assert.equal(opened('step=2&theme=dark').theme, 'dark');
  // The reader has moved something, and reloads.
  assert.deepEqual(opened('step=2&probe=1').show, ['f', 'df']);
  assert.deepEqual(opened('gelu-c=0.1').x, [-6, 6]);
  // There is no such step, or no such lesson: the interface says so.
  assert.equal(opened('step=3').step, 3);
  assert.equal(openedState({ ...read(''), lesson: 'x~' }, engine).lesson, 'x~');
  assert.ok(!isBare(read(''), engine));
});

test('what a step keeps of a state has nothing of the reader, of the lesson and of the host', () => {
  const state = { ...read('functions=relu&theme=dark&lang=en&present=on&hide=notes,start&course=1&gelu-c=0.1&step=2'), lesson: TEXT };
  assert.equal(writeState(prepared(state), engine), 'functions=relu&hide=notes&gelu-c=0.1');
});

test('the built-in lesson has six to ten steps', () => {
  const { name, steps } = lessonOf('start');
  assert.equal(name, 'start');
  assert.ok(steps.length >= 6 && steps.length <= 10);
});
