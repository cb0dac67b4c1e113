import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ends, flatFunction, flatFunctions, flatState, stretch } from './flat.js';

/** @typedef {import('./types.js').LabState} LabState */

const RELU = { id: 'relu', params: {} };
const SWISH = { id: 'swish', params: { beta: 2 } };

/** The numbers in front of the functions, by name. @param {Partial<LabState>} state */
function heads(state) {
  const { numbers } = flatState({ functions: [RELU, SWISH], ...state }, () => []);
  const [show, marks, off, first, second, active, equal, mean, deviation, probe, ghosts, lo, hi, hasY, ...rest] = numbers;
  return {
    show,
    marks,
    off,
    difference: [first, second],
    active,
    equal,
    normal: [mean, deviation],
    probe,
    ghosts,
    x: [lo, hi],
    hasY,
    rest,
  };
}

/** @param {Record<string, unknown>} state @param {{ code: string, message: RegExp }} error */
const refuses = (state, error) =>
  assert.throws(() => flatState(/** @type {any} */ ({ functions: [RELU, SWISH], ...state }), () => []), error);

test('functions are names, and numbers after their count', () => {
  assert.deepEqual(flatFunction('swish', { beta: 2 }), { names: 'swish\nbeta\n', numbers: Float64Array.of(1, 2) });
  assert.deepEqual(flatFunction('relu', null), { names: 'relu\n', numbers: Float64Array.of(0) });
  assert.deepEqual(flatFunctions([RELU, SWISH]), { names: 'relu\nswish\nbeta\n', numbers: Float64Array.of(0, 1, 2) });
  assert.deepEqual(flatFunctions([]), { names: '', numbers: new Float64Array() });
});

test('a state without more than functions has its defaults', () => {
  assert.deepEqual(heads({}), {
    show: 3,
    marks: 0,
    off: 0,
    difference: [0, 0],
    active: 1,
    equal: 0,
    normal: [0, 1],
    probe: NaN,
    ghosts: 0,
    x: [-6, 6],
    hasY: 0,
    rest: [0, 1, 2],
  });
});

test('sets are bits, positions count from 1', () => {
  const { show, marks, off, difference, active } = heads({
    show: 'd2f, f',
    marks: ['asymptotes', 'density'],
    off: [2],
    difference: [2, 1],
    active: 2,
  });
  assert.deepEqual([show, marks, off, difference, active], [5, 65, 2, [2, 1], 2]);
});

test('ranges may be texts, and ghosts stand before the functions', () => {
  const { x, hasY, rest } = heads({ x: '-1,2', y: [0, 3] });
  assert.deepEqual([x, hasY, rest.slice(0, 2)], [[-1, 2], 2, [0, 3]]);
  const { names, functions, numbers } = flatState({ functions: [RELU], ghosts: [SWISH] }, () => []);
  assert.deepEqual([names, functions, numbers[10]], ['swish\nbeta\nrelu\n', [RELU], 1]);
});

test('expressions are parsed', () => {
  assert.deepEqual(flatState({ functions: 'relu' }, (text) => [{ id: `parsed ${text}`, params: {} }]).names, 'parsed relu\n');
});

test('whatever is wrong is refused by name', () => {
  const bad = (/** @type {RegExp} */ message) => ({ code: 'bad-value', message });
  refuses({ functions: 5 }, bad(/^bad state "5"/));
  refuses({ functions: [null] }, bad(/^bad state/));
  refuses({ show: 'f dg' }, bad(/^bad show "f dg"; allowed: f, df, d2f$/));
  refuses({ show: 5 }, bad(/^bad show/));
  refuses({ marks: ['toString'] }, bad(/^bad marks/));
  refuses({ off: [3] }, bad(/^bad off "3"; allowed: positions of functions, 1 to 2$/));
  refuses({ off: 1 }, bad(/^bad off/));
  refuses({ difference: [1, 1] }, bad(/^bad difference/));
  refuses({ difference: [1, 2, 1] }, bad(/^bad difference/));
  refuses({ active: 0 }, bad(/^bad active "0"/));
  refuses({ normal: [0, 0] }, bad(/^bad normal/));
  refuses({ aspect: 'wide' }, bad(/^bad aspect "wide"/));
  refuses({ probe: '1' }, bad(/^bad probe/));
  refuses({ ghosts: 'relu' }, bad(/^bad ghosts/));
  refuses({ x: 'a' }, { code: 'bad-range', message: /^bad range "a" for "x"/ });
  assert.throws(() => flatState(/** @type {any} */ (null), () => []), { code: 'bad-value', message: /^bad state "null"/ });
});

test('ends are two numbers; whether they make a range is asked in the engine', () => {
  assert.deepEqual(ends('x', '6,-6'), [6, -6]);
  for (const wrong of ['1', '1,2,3', ',3', '0x1,2', '−1;2', [1, NaN], [1], [1, '2'], null]) {
    assert.throws(() => ends('x', /** @type {any} */ (wrong)), { code: 'bad-range', message: /allowed: lo,hi with lo below hi$/ });
  }
  /** @type {unknown[]} */
  const asked = [];
  const engine = /** @type {any} */ ({ checkRange: (/** @type {unknown[]} */ ...given) => asked.push(given) });
  assert.deepEqual(stretch(engine, [1, 2]), [1, 2]);
  assert.deepEqual(asked, [['x', 1, 2]]);
});
