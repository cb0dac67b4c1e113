import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encode, MOST_STEPS, pairs } from '../state/state.js';
import { readState, writeState } from '../state/address.js';
import { engine } from '../../tests/node/stand-in.js';
import { LessonError, LONGEST_LINE, readSteps, writeSteps } from './text.js';

const step = (/** @type {string} */ line, fragment = 'functions=relu&show=f', answer = '') => ({ line, fragment, answer });

/** @param {string} text @returns {[string, Record<string, string | number>]} */
function refused(text) {
  try {
    readSteps(text);
  } catch (error) {
    assert.ok(error instanceof LessonError);
    return [error.fault, error.values];
  }
  throw new Error(`read: ${text.slice(0, 60)}`);
}

test('steps read back as they were written', () => {
  const steps = [
    step('Look at the bend', 'functions=leaky_relu(alpha=0.1),swish&show=f,df', 'It is at 0.'),
    step('看这里：β 是多少？', 'view=gelu&gelu-c=0.05', '没有'),
    step('~t ~~ ~- ~a & = # ? % + _ _t ~u_ "quotes" <b>\u{1f980}', 'course=~tilde~&x=-1,2&a_b=~u', '__init__ ~'),
    step('', ''),
  ];
  assert.deepEqual(readSteps(writeSteps(steps)), steps);
});

test('a lesson passes through an address whole, with little more than its text', () => {
  const steps = [step('Drag the slider', 'functions=swish(beta=2),relu&show=f'), step('Now look', '', 'Yes')];
  const text = writeSteps(steps);
  assert.equal(text, 'Drag_the_slider~-functions=swish(beta=2),relu~ashow=f~~Now_look~-~-Yes');
  assert.equal(encode(text), text);
  const { state, problems } = readState(`lesson=${encode(text)}&step=2`, engine);
  assert.deepEqual([problems, state.lesson, state.step], [[], text, 2]);
  const [pair] = pairs(writeState({ ...state, step: 1 }, engine));
  assert.deepEqual(pair, ['lesson', text]);
});

test('control characters and line breaks are no part of a line', () => {
  const [read] = readSteps(writeSteps([step(' one\ntwo\u0000\u2028three\t', '', '\r\n')]));
  assert.deepEqual([read?.line, read?.answer], ['one two three', '']);
  assert.equal(readSteps('a\u0007b~-')[0]?.line, 'a b');
});

test('what is no lesson is refused with the step and the reason', () => {
  assert.deepEqual(refused('only a line'), ['parts', { step: 1 }]);
  assert.deepEqual(refused('a~-b~~c'), ['parts', { step: 2 }]);
  assert.deepEqual(refused('a~-b~-c~-d'), ['parts', { step: 1 }]);
  assert.deepEqual(refused('a~-b~~c~xd~-e'), ['mark', { step: 2, mark: '~x' }]);
  assert.deepEqual(refused('a~-b~'), ['mark', { step: 1, mark: '~' }]);
  assert.deepEqual(refused('a~-b~~'), ['parts', { step: 2 }]);
  assert.deepEqual(refused('a~-b~__proto__'), ['mark', { step: 1, mark: '~_' }]);
});

test('there are limits to the steps, to a line and to the whole', () => {
  const steps = Array.from({ length: MOST_STEPS + 1 }, (_, i) => step(String(i)));
  assert.equal(readSteps(writeSteps(steps.slice(1))).length, MOST_STEPS);
  assert.deepEqual(refused(writeSteps(steps)), ['steps', { count: 31, most: 30 }]);
  const long = 'x'.repeat(LONGEST_LINE);
  assert.equal(readSteps(writeSteps([step(long, '', long)]))[0]?.answer, long);
  assert.deepEqual(refused(`${long}x~-`), ['line', { step: 1, count: 501, most: 500 }]);
  assert.deepEqual(refused(`~-~-${long}x`), ['line', { step: 1, count: 501, most: 500 }]);
  assert.deepEqual(refused(`a~-${'x'.repeat(20_000)}`), ['long', { count: 20_003, most: 20_000 }]);
});

test('any text is read or refused', () => {
  const pieces = ['~', '~~', '~-', '~t', '~a', '~u', 'a', '_', '&', '<b>', '漢', '\u{1f980}', '\n', '%', '__proto__'];
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  for (let i = 0; i < 2000; i += 1) {
    const text = Array.from({ length: next() % 12 }, () => pieces[next() % pieces.length]).join('');
    try {
      const steps = readSteps(text);
      assert.deepEqual(readSteps(writeSteps(steps)), steps, text);
    } catch (error) {
      assert.ok(error instanceof LessonError, `${text}: ${error}`);
    }
  }
});
