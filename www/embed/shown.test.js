import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultText } from '../state/state.js';
import { fragmentLink, show } from './shown.js';

/** A plot that writes down what it is given. @param {Record<string, unknown>} [start] */
function stub(start = {}) {
  /** @type {Record<string, boolean>} */
  const switches = {};
  const toggleAttribute = (/** @type {string} */ name, /** @type {boolean} */ isOn) => (switches[name] = isOn);
  return /** @type {any} */ ({ ...start, switches, toggleAttribute, removeAttribute: () => {} });
}

test('a fragment gives every key a text', () => {
  const { texts, rest } = fragmentLink('#functions=relu&x=0%2C1&origin=a&theme=light&theme=dark&view=compare');
  assert.deepEqual([texts.get('functions'), texts.get('x'), texts.get('theme')], ['relu', '0,1', 'dark']);
  assert.equal(texts.get('y'), defaultText('y'));
  assert.ok(!(/** @type {Map<string, string>} */ (texts).has('origin')));
  assert.equal(rest, 'view=compare&origin=a');
});

test('the keys that are named are shown, the others stay', () => {
  const plot = stub({ y: '0,1' });
  show(plot, new Map([['x', '0,1']]));
  assert.deepEqual([plot.x, plot.y, plot.functions], ['0,1', '0,1', undefined]);
});

test('with other functions the old positions mean nothing', () => {
  const plot = stub({ active: '2', off: '1', difference: 'none' });
  show(plot, new Map([['functions', 'relu']]));
  assert.deepEqual([plot.functions, plot.active, plot.off, plot.difference], ['relu', '1', '', 'none']);
  show(
    plot,
    new Map([
      ['functions', 'relu,gelu'],
      ['active', '2'],
    ]),
  );
  assert.equal(plot.active, '2');
});

test('what is hidden of the element is what it has no attribute for', () => {
  const plot = stub();
  show(plot, new Map([['hide', 'controls, legend']]));
  assert.deepEqual(plot.switches, { controls: false, readout: true });
  // What is wrong in a list leaves the rest of it as it is.
  show(plot, new Map([['hide', 'Controls,canvas']]));
  assert.deepEqual(plot.switches, { controls: false, readout: true });
});
