import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import {
  activeFunction,
  decode,
  defaultText,
  encode,
  isNormal,
  isRange,
  KEYS,
  pairs,
  readDecimal,
  readTexts,
  rounded,
  textOf,
} from './state.js';
import { peek, readState, writeState } from './address.js';

const read = (/** @type {string} */ fragment) => readState(fragment, engine);
const named = (/** @type {string} */ fragment) => read(fragment).problems.map(({ key }) => key);

test('without a fragment everything has its default, which is not written', () => {
  const { state, problems } = read('');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    state.functions.map(({ id }) => id),
    ['swish', 'leaky_relu', 'gelu_tanh'],
  );
  const usual = {
    active: 1,
    show: ['f', 'df'],
    off: [],
    difference: null,
    marks: [],
    normal: [0, 1],
    x: [-6, 6],
    y: 'auto',
    aspect: 'free',
    scale: 1,
    probe: null,
    lesson: '',
    step: 1,
    viewValues: {},
    unknown: [],
  };
  for (const [key, value] of Object.entries(usual)) assert.deepEqual(state[/** @type {keyof typeof state} */ (key)], value, key);
  assert.equal(writeState(state, engine), '');
  assert.equal(writeState(read(KEYS.map((key) => `${key}=${defaultText(key)}`).join('&')).state, engine), '');
});

test('a fragment with every key reads back to itself', () => {
  const fragment =
    'functions=swish(beta=2.5),leaky_relu,relu&active=2&show=f,d2f&off=1,3&difference=3,1&marks=extrema,zeros&normal=0.5,2' +
    '&x=-3.5,4&y=-2,5&aspect=equal&scale=1.5&probe=-0.25&theme=dark&lang=zh-CN&view=compare&lock=x,alpha&hide=legend,notes' +
    '&present=on&lesson=start&step=3';
  const { state, problems } = read(`#${fragment}`);
  assert.deepEqual(problems, []);
  const written = writeState(state, engine);
  assert.deepEqual(read(written).state, state);
  assert.equal(writeState(read(written).state, engine), written);
  // Words stand in an order of their own.
  assert.deepEqual(
    [state.marks, state.hide],
    [
      ['extrema', 'zeros'],
      ['legend', 'notes'],
    ],
  );
  assert.equal(textOf(state, 'difference', engine), '3,1');
});

test('lists take blanks, commas and any order, and count a word once', () => {
  assert.deepEqual(read('show=d2f%20f,f').state.show, ['f', 'd2f']);
  assert.deepEqual(read('show=').state.show, []);
  assert.deepEqual(read('off=2,1,2').state.off, [1, 2]);
  assert.deepEqual(read('lock=beta,controls').state.lock, ['controls', 'beta']);
});

test('a wrong value is named and has its default, the others are kept', () => {
  /** @type {Record<string, string[]>} */
  const wrong = {
    functions: ['', 'gelo', Array(9).fill('relu').join()],
    active: ['0', '4', '1.5', ''],
    show: ['F', 'f,df,d3f'],
    off: ['0', '4'],
    difference: ['1', '1,1', '1,2,1', '1,4', ''],
    marks: ['everything'],
    normal: ['0', '0,0', '1,2,3', '0,1e300'],
    x: ['', '1', '6,-6', '0,0', '1,2,3', '0x1,0x2', '0,1e-320', '-1e308,1e308'],
    y: ['automatic', '1,'],
    aspect: ['wide'],
    scale: ['', '0.9', '3.1', 'large', 'Infinity'],
    probe: ['', 'one', '1,2', 'Infinity'],
    theme: ['red'],
    lang: ['tlh'],
    view: ['../../..'],
    lock: ['everything'],
    hide: ['canvas'],
    present: ['', 'yes'],
    lesson: ['', 'begin', `~${'x'.repeat(20_000)}`],
    step: ['0', '1.5', '31', ''],
  };
  for (const key of KEYS) {
    for (const text of ['?', ...(wrong[key] ?? [])]) {
      const { state, problems } = read(`${key}=${text}&${key === 'probe' ? 'theme=dark' : 'probe=2'}`);
      assert.deepEqual(
        problems.map((problem) => problem.key),
        [key],
        text,
      );
      assert.equal(textOf(state, key, engine), defaultText(key));
      assert.ok(key === 'probe' ? state.theme === 'dark' : state.probe === 2);
    }
  }
});

test('a problem tells the text as it was meant, and what the engine said', () => {
  assert.deepEqual(read('functions=%3Cb%3E').problems[0]?.value, '<b>');
  assert.deepEqual(read('functions=gelo').problems, [{ key: 'functions', value: 'gelo', detail: 'unknown function "gelo"' }]);
  // A position is wrong only beside the functions that there are.
  assert.deepEqual(read('active=4').problems, [{ key: 'active', value: '4', detail: '' }]);
  assert.deepEqual(named('active=4&functions=relu,gelu,swish,tanh'), []);
});

test('of a key that stands twice the last one counts', () => {
  assert.equal(read('theme=red&theme=dark').state.theme, 'dark');
  assert.deepEqual(named('theme=red&theme=dark'), []);
});

test('unknown keys are passed on as they came', () => {
  const { state } = read('course=ml%20101&__proto__=1&probe=1&toString&gelu-c=0.04');
  assert.deepEqual(state.unknown, [
    ['course', 'ml%20101'],
    ['__proto__', '1'],
    ['toString', ''],
    ['gelu-c', '0.04'],
  ]);
  assert.equal(writeState(state, engine), 'probe=1&course=ml%20101&__proto__=1&toString&gelu-c=0.04');
});

test('attributes are read as the keys of an address', () => {
  const { state, problems } = readTexts(
    new Map([
      ['x', '-1,1'],
      ['y', 'up'],
    ]),
    engine,
  );
  assert.deepEqual([state.x, state.y, problems.map(({ key }) => key)], [[-1, 1], 'auto', ['y']]);
});

test('pairs of a fragment', () => {
  assert.deepEqual(pairs('#a=1&&b&=&c=d=e'), [
    ['a', '1'],
    ['b', ''],
    ['c', 'd=e'],
  ]);
});

test('a word can be read before the engine is there', () => {
  assert.equal(peek('#theme=light&theme=dark', 'theme'), 'dark');
  assert.equal(peek('#theme=red', 'theme'), 'auto');
  assert.equal(peek('', 'view'), 'explore');
});

test('escapes', () => {
  assert.equal(encode('swish(beta=1.5),a;b/c:d'), 'swish(beta=1.5),a;b/c:d');
  assert.equal(encode('<b>&"# %'), '%3Cb%3E%26%22%23%20%25');
  assert.equal(decode('%E0%A4%A'), '%E0%A4%A');
  assert.equal(decode(encode('α & ω')), 'α & ω');
});

test('numbers are finite decimals', () => {
  for (const [text, value] of /** @type {const} */ ([
    [' 1.5 ', 1.5],
    ['+.5e1', 5],
    ['1.', 1],
    ['1E-3', 0.001],
  ])) {
    assert.equal(readDecimal(text), value);
  }
  for (const text of ['', '.', '−2', '1/2', '0,5', 'e1', '1e999', 'NaN', 'Infinity', '0x10', '1 2', '1_000', '--1', '1n']) {
    assert.ok(Number.isNaN(readDecimal(text)), text);
  }
});

test('rounding leaves no trace of binary fractions', () => {
  assert.equal(rounded(0.1 + 0.2, -1), 0.3);
  assert.equal(rounded(1249, 2), 1200);
  assert.equal(rounded(-2.675, -2), -2.67);
});

test('ranges that can be drawn', () => {
  assert.ok(isRange(-6, 6) && isRange(0, 1e-279) && isRange(-1e300, 1e300));
  assert.ok(!isRange(6, -6) && !isRange(1, 1) && !isRange(NaN, 1) && !isRange(0, 1e-281) && !isRange(0, 1e301));
  // 1e9 and 1e9 + 0.5 are closer than curves can be told apart.
  assert.ok(!isRange(1e9, 1e9 + 0.5) && isRange(1e9, 1e9 + 2));
});

test('normal distributions', () => {
  assert.ok(isNormal(0, 1) && isNormal(-1e6, 1e-6));
  assert.ok(!isNormal(0, 0) && !isNormal(0, -1) && !isNormal(1e7, 1) && !isNormal(NaN, 1));
});

test('the active function is one that is there', () => {
  const { state } = read('functions=relu,swish&active=2');
  assert.equal(activeFunction(state).id, 'swish');
  assert.equal(activeFunction({ ...state, active: 7 }).id, 'relu');
});
