import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { createLookUp, ends, flatState, flatStrip, stretch } from './flat.js';

/** @typedef {import('./types.js').LabState} LabState */

const RELU = { id: 'relu', params: {} };
const SWISH = { id: 'swish', params: { beta: 2 } };

const ENGINE = {
  parse: (/** @type {string} */ text) => [{ id: `parsed ${text}`, params: {} }],
  /** The length of each name, and the values. @param {readonly import('./types.js').FunctionState[]} functions */
  resolve: (functions) => Float64Array.from(functions.flatMap(({ id, params }) => [id.length, ...Object.values(params)])),
};

/** The numbers in front of the functions, by name. @param {Partial<LabState>} state */
function heads(state) {
  const { numbers } = flatState({ functions: [RELU, SWISH], ...state }, ENGINE);
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
  assert.throws(() => flatState(/** @type {any} */ ({ functions: [RELU, SWISH], ...state }), ENGINE), error);

const CATALOGUE = [...engine.catalogue(), { ...engine.catalogue()[0], id: 'linear', aliases: ['identity'] }];
const place = (/** @type {string} */ id) => CATALOGUE.findIndex((entry) => entry.id === id);

/** A look-up, and what it has asked the engine for. */
function lookUp() {
  /** @type {[string, number[]][]} */
  const asked = [];
  const found = createLookUp(
    () => /** @type {any} */ (CATALOGUE),
    (names, values) => {
      asked.push([names, [...values]]);
      return [NaN];
    },
  );
  return { asked, find: (/** @type {any[]} */ ...functions) => [...found(functions)] };
}

test('functions are places in the catalogue and the values of all parameters', () => {
  const { asked, find } = lookUp();
  assert.deepEqual(find(RELU, SWISH), [place('relu'), place('swish'), 2]);
  assert.deepEqual(find({ id: 'gelu_tanh', params: {} }), [place('gelu_tanh'), 0.044715]);
  assert.deepEqual(find({ id: 'identity', params: undefined }, { id: 'relu', params: null }), [place('linear'), place('relu')]);
  assert.deepEqual(find({ id: 'swish', params: { beta: NaN } }), [place('swish'), NaN]);
  assert.deepEqual(find(), []);
  assert.deepEqual(asked, []);
});

test('names that the catalogue does not have are left to the engine', () => {
  const { asked, find } = lookUp();
  assert.deepEqual(find({ id: 'gelo', params: { a: 1 } }), [NaN]);
  find({ id: 'swish', params: { beta: 1, bata: 2 } });
  find({ id: 5 }, { params: {} });
  assert.deepEqual(asked, [
    ['gelo\na\n', [1]],
    ['swish\nbeta\nbata\n', [1, 2]],
    ['5\n', []],
    ['undefined\n', []],
  ]);
});

test('parameters are numbers by name', () => {
  const { find } = lookUp();
  assert.throws(() => find({ id: 'swish', params: 'beta' }), { code: 'bad-value', message: /^bad parameters of "swish" "beta"/ });
  assert.throws(() => find({ id: 'swish', params: { beta: '1' } }), { code: 'bad-value', message: /^bad value "1" for "beta"/ });
});

test('only a function that cannot change is looked up once', () => {
  const { find } = lookUp();
  const params = { beta: 1 };
  assert.deepEqual(find({ id: 'swish', params }), [place('swish'), 1]);
  params.beta = 2;
  assert.deepEqual(find({ id: 'swish', params }), [place('swish'), 2]);
  Object.freeze(params);
  for (let again = 0; again < 2; again++) {
    assert.deepEqual(find({ id: 'swish', params }, { id: 'softplus', params }), [place('swish'), 2, place('softplus'), 2]);
  }
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
    rest: [4, 5, 2],
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
  const { functions, numbers } = flatState({ functions: [RELU], ghosts: [SWISH] }, ENGINE);
  assert.deepEqual([[...numbers.slice(-3)], functions, numbers[10]], [[5, 2, 4], [RELU], 1]);
});

test('expressions are parsed', () => {
  assert.deepEqual(flatState({ functions: 'relu' }, ENGINE).functions, [{ id: 'parsed relu', params: {} }]);
});

test('a strip is its place, its range and two functions', () => {
  const strip = { approximation: SWISH, exact: RELU, area: { left: 40, width: 300 }, x: /** @type {const} */ ([-6, 6]), position: 2 };
  const flat = [40, 300, -6, 6, NaN, NaN, 2, 5, 2, 4];
  assert.deepEqual([...flatStrip({ ...strip, reach: undefined, probe: undefined }, ENGINE)], flat);
  assert.deepEqual([...flatStrip({ ...strip, reach: 0.1, probe: 0 }, ENGINE)].slice(4, 6), [0.1, 0]);
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
  assert.throws(() => flatState(/** @type {any} */ (null), ENGINE), { code: 'bad-value', message: /^bad state "null"/ });
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
