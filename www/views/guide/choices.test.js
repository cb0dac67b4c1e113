import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMULAS } from '../../functions/formulas.js';
import { advise, NETWORKS, TASKS, TROUBLES } from './choices.js';

const all = TASKS.flatMap((task) => NETWORKS.flatMap((network) => TROUBLES.map((trouble) => ({ task, network, trouble }))));

test('no answer advises what it warns of', () => {
  for (const answers of all) {
    const { use, next, avoid, fault } = advise(answers);
    assert.ok(!avoid.includes(use) && (next === null || !avoid.includes(next)), JSON.stringify(answers));
    assert.notEqual(use, next, JSON.stringify(answers));
    assert.equal(avoid.length > 0, fault !== null, JSON.stringify(answers));
  }
});

test('every function is one of the catalogue, or softmax', () => {
  const known = [...Object.keys(FORMULAS), 'softmax'];
  for (const answers of all) {
    const { use, next, avoid } = advise(answers);
    for (const id of [use, ...(next === null ? [] : [next]), ...avoid]) assert.ok(known.includes(id), id);
  }
});

test('for an output the task decides, whatever else is said', () => {
  for (const answers of all.filter(({ task }) => task !== 'hidden')) {
    assert.equal(advise(answers), advise({ ...answers, network: 'mlp', trouble: 'none' }));
  }
  const use = (/** @type {(typeof TASKS)[number]} */ task) => advise({ task, network: 'mlp', trouble: 'none' }).use;
  assert.deepEqual([use('binary'), use('classes'), use('regression')], ['sigmoid', 'softmax', 'identity']);
});

test('a trouble changes the advice, and a network may need another cure', () => {
  const use = (/** @type {(typeof NETWORKS)[number]} */ network, /** @type {(typeof TROUBLES)[number]} */ trouble) =>
    advise({ task: 'hidden', network, trouble }).use;
  assert.deepEqual([use('mlp', 'none'), use('mlp', 'dying'), use('transformer', 'dying')], ['relu', 'leaky_relu', 'gelu']);
  assert.equal(use('recurrent', 'exploding'), 'tanh');
});

test('a recurrent network gets no flat function, a mobile one no unbounded start', () => {
  for (const trouble of TROUBLES) {
    const recurrent = advise({ task: 'hidden', network: 'recurrent', trouble });
    assert.deepEqual([recurrent.use, recurrent.next], ['tanh', null], trouble);
    const mobile = advise({ task: 'hidden', network: 'mobile', trouble });
    assert.ok(['hard_swish', 'relu6'].includes(mobile.use), `${trouble}: ${mobile.use}`);
  }
});
