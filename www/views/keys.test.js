/** The keys of every view: right values read back, wrong ones are refused, and each key says what it accepts. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { t } from '../i18n/i18n.js';
import { problemSentences } from '../state/problem-text.js';
import { knownKey } from '../state/view-keys.js';
import { addKeys } from '../state/view-state.js';
import * as compare from './compare/keys.js';
import * as depth from './depth/keys.js';
import * as gelu from './gelu/keys.js';
import * as guide from './guide/keys.js';
import * as identities from './identities/keys.js';
import * as maxout from './maxout/keys.js';
import * as softmax from './softmax/keys.js';

/** @typedef {import('../state/kinds.js').Kind<any>} Kind */

/** @type {Record<string, { KEYS: Record<string, Kind> }>} */
const VIEWS = { compare, depth, gelu, guide, identities, maxout, softmax };

/** Texts that a key accepts, in the form in which it writes them, and texts that it refuses. @type {Record<string, [right: string[], wrong: string[]]>} */
const TEXTS = {
  'compare-sort': [
    ['', 'name', '-mean', 'cost'],
    ['--mean', 'size', 'Mean', '-'],
  ],
  'compare-search': [['', 'relu', 'x '.repeat(40)], ['x'.repeat(81)]],
  'compare-family': [
    ['all', 'gated', 'inverse'],
    ['', 'other'],
  ],
  'compare-filter': [
    ['', 'monotone,bounded', 'c1,saturates-left'],
    ['monotone,not-monotone', 'smooth,kinks', 'round'],
  ],
  'compare-columns': [
    ['', 'formula', 'formula,range,used'],
    ['name', 'size'],
  ],
  'compare-pair': [
    ['relu,gelu', 'swish,swish(beta=2)'],
    ['relu', 'relu,relu', 'relu,gelu,swish', 'relu,gelo', 'swish,swish(beta=1)'],
  ],
  'depth-f': [
    ['active', 'relu', 'swish(beta=2)'],
    ['', 'relu,gelu', 'gelo'],
  ],
  'depth-layers': [
    ['1', '10'],
    ['0', '11', '1.5', ''],
  ],
  'depth-b': [
    ['0', '-4', '2.5'],
    ['', 'x', '1e7'],
  ],
  'depth-seed': [
    ['0', '4294967295'],
    ['-1', '4294967296', '0.5'],
  ],
  'depth-kinks': [
    ['pytorch', 'jax', 'keras'],
    ['', 'PyTorch', 'tensorflow', 'left'],
  ],
  'depth-chains': [
    ['relu', 'relu,gelu,swish'],
    ['', 'relu,gelu,swish,relu', 'gelo'],
  ],
  'depth-start': [
    ['0', '-1000000', '0.5'],
    ['1e7', 'NaN'],
  ],
  'depth-weight': [
    ['-2', '0', '1000000'],
    ['1000001', ''],
  ],
  'depth-n': [
    ['1', '50'],
    ['0', '51', '2.5'],
  ],
  'gelu-c': [
    ['0', '0.0356774', '1000'],
    ['-0.1', '1001', 'x'],
  ],
  'gelu-k': [
    ['-1000', '1.702'],
    ['1001', ''],
  ],
  'gelu-order': [
    ['f', 'd2f'],
    ['d3f', ''],
  ],
  'gelu-scale': [['own', 'same'], ['log']],
  'gelu-measure': [['largest', 'normal', 'interval'], ['least']],
  'gelu-mu': [['-100', '0'], ['101']],
  'gelu-sigma': [
    ['0.01', '100'],
    ['0', '-1', '101'],
  ],
  'gelu-interval': [
    ['-3,3', '-1000,1000'],
    ['3,-3', '1', '0,1001', '1,2,3', '1,1'],
  ],
  'gelu-x': [['-1000', '1.5'], ['1e4']],
  'gelu-gate-mu': [['-1'], ['200']],
  'gelu-gate-sigma': [['0.5'], ['0']],
  'guide-task': [
    ['hidden', 'positive'],
    ['', 'output'],
  ],
  'guide-network': [['mlp', 'plain'], ['cnn']],
  'guide-trouble': [['none', 'centre'], ['constructor']],
  'guide-alpha': [
    ['0', '1.5', '2'],
    ['-0.1', '2.1', ''],
  ],
  'identities-x': [
    ['-6,6', '0,1000000'],
    ['0,1000001', '6,-6', '1', '1,2,3'],
  ],
  'identities-swish-line': [
    ['0', '10', '1e+300'],
    ['-1', 'x'],
  ],
  'identities-swish-relu': [['0.1', '5000'], ['-1']],
  'identities-softplus-relu': [
    ['0.001', '1'],
    ['0', '-1'],
  ],
  'identities-leaky-identity': [['-2', '0.01', '1.5'], ['Infinity']],
  'identities-elu-relu': [['0', '3'], ['-0.1']],
  'maxout-inputs': [
    ['one', 'two'],
    ['three', ''],
  ],
  'maxout-pieces': [
    ['1,0', '-1,-0.5;0.25,0.5'],
    ['', '1', '1,2,3', '1001,0', '1,0;', Array(9).fill('1,0').join(';')],
  ],
  'maxout-minus': [
    ['none', '0,0;1,-1'],
    ['', '1'],
  ],
  'maxout-x': [
    ['-4,4', '-1000,1000'],
    ['4,-4', '0,1001', '1'],
  ],
  'maxout-y': [['0,1'], ['1,0']],
  'maxout-target': [
    ['square', 'relu', 'swish(beta=2)'],
    ['relu,gelu', '', 'gelo'],
  ],
  'maxout-k': [
    ['1', '8'],
    ['0', '9', '2.5'],
  ],
  'maxout-range': [['-4,4'], ['']],
  'maxout-planes': [
    ['1,0,0', '1,0,0;0,1,-2'],
    ['1,0', '1,2,3,4', '1,0,x'],
  ],
  'maxout-x1': [['-3', '0.05', '3'], ['3.1']],
  'maxout-x2': [['2'], ['-4']],
  'softmax-logits': [
    ['1,2', '0,-1e+308,1e+308', '1,2,3,4,5,6,7,8,9,10', '2,-inf,0.1'],
    ['1', '1,2,3,4,5,6,7,8,9,10,11', '1,,2', '1,1.1e308', '1,NaN', '1,inf', '-inf,-inf'],
  ],
  'softmax-temperature': [
    ['0.01', '1e-300', '100'],
    ['0', '-1', '1e999', 'inf'],
  ],
  'softmax-shift': [
    ['-100', '1e+300'],
    ['1e301', '<b>'],
  ],
  'softmax-label': [
    ['A', 'J'],
    ['K', 'a', 'AB', '__proto__', ''],
  ],
  'softmax-sweep': [['B'], ['0']],
  'softmax-precision': [
    ['f64', 'f32', 'f16'],
    ['f128', 'constructor', ''],
  ],
};

/** @type {Map<string, { fallback: string, read: (text: string) => any, write: (value: any) => string }>} */
const keys = new Map();
for (const [view, { KEYS }] of Object.entries(VIEWS)) {
  addKeys(view, KEYS, engine);
  for (const [key, { fallback, read, write }] of Object.entries(KEYS)) {
    keys.set(`${view}-${key}`, { fallback, read: (text) => read(text, engine), write: (value) => write(value, engine) });
  }
}

test('every key is tested here', () => {
  assert.deepEqual([...keys.keys()].sort(), Object.keys(TEXTS).sort());
});

for (const [name, [right, wrong]] of Object.entries(TEXTS)) {
  test(name, () => {
    const { fallback, read, write } = keys.get(name) ?? assert.fail();
    assert.equal(write(read(fallback)), fallback);
    for (const text of right) assert.equal(write(read(text)), text);
    for (const text of wrong) assert.throws(() => read(text), `"${text}" was accepted`);
  });
}

test('numbers are those that people write', () => {
  const read = (/** @type {string} */ name, /** @type {string} */ text) => keys.get(name)?.read(text);
  assert.equal(read('gelu-c', '0,05'), 0.05);
  assert.deepEqual(read('gelu-interval', '[−½; 0,5]'), [-0.5, 0.5]);
  assert.deepEqual(read('identities-x', '-π..π'), [-Math.PI, Math.PI]);
  assert.deepEqual(read('softmax-logits', '2;1;0,1'), [2, 1, 0.1]);
  assert.deepEqual(read('maxout-pieces', '−1,1/2;２,0'), [
    [-1, 0.5],
    [2, 0],
  ]);
  assert.equal(read('guide-alpha', '5%'), 0.05);
  assert.throws(() => read('gelu-x', '1,000'));
});

test('words may stand in any order', () => {
  const { read } = keys.get('compare-columns') ?? assert.fail();
  assert.deepEqual(read('used,formula'), ['formula', 'used']);
});

test('of each key it can be said what it accepts', () => {
  const said = { t, list: (/** @type {string[]} */ items) => items.join() };
  for (const name of keys.keys()) {
    const sentences = problemSentences({ key: name, value: '?', detail: '' }, knownKey(name), said, [], 'state');
    assert.ok(sentences.length > 0, name);
  }
});

test('a masked class is read as people write it', () => {
  const { read, write } = keys.get('softmax-logits') ?? assert.fail();
  for (const text of ['1,-inf', '1,-Infinity', '1,\u2212\u221e', '1,-\u221e']) {
    assert.deepEqual(read(text), [1, -Infinity], text);
    assert.equal(write(read(text)), '1,-inf');
  }
});

test('every limit of a view is the one that its key has', () => {
  const { isMean, isDeviation, isPlace } = gelu;
  assert.deepEqual([isMean(100), isMean(101), isDeviation(0), isPlace(-1000)], [true, false, false, true]);
  assert.deepEqual([identities.isShowable(-1e6, 1e6), identities.isShowable(-1e7, 0)], [true, false]);
  assert.deepEqual([maxout.isEnd(1000), maxout.isEnd(-1001), softmax.isLogit(1e308), softmax.isLogit(NaN)], [true, false, true, false]);
});
