import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUsedBy } from './own-events.js';

/** A part of the element, by what it is. @param {string} selector */
const part = (selector) => ({ matches: (/** @type {string} */ list) => list.split(', ').includes(selector) });
const [box, slider, plot, button] = ['input[type=text]', 'input[type=range]', 'canvas', 'button'].map(part);

/** Which of some keys are used; `Control s` is a key with another one held. @param {ReturnType<typeof part> | undefined} at @param {string[]} keys */
function used(at, keys) {
  return keys.filter((name) => {
    const held = name.split('+');
    const key = held.pop() ?? '';
    const isHeld = (/** @type {string} */ modifier) => held.includes(modifier);
    const event = { key, ctrlKey: isHeld('Control'), metaKey: isHeld('Meta'), altKey: isHeld('Alt'), getModifierState: isHeld };
    return at !== undefined && isUsedBy(at, /** @type {any} */ (event));
  });
}

test('a box uses what types and edits, and leaves shortcuts, Tab and Escape to the page', () => {
  const typed = ['.', '0', ' ', '?', 'Enter', 'ArrowLeft', 'End', 'Backspace', 'Process', 'Unidentified', 'Dead', 'Control+a', 'Meta+v'];
  const marked = ['Control+Alt+AltGraph+@', 'Alt+ø', 'Control+ArrowLeft', 'Control+Backspace'];
  assert.deepEqual(used(box, [...typed, ...marked]), [...typed, ...marked]);
  assert.deepEqual(used(box, ['Tab', 'Escape', 'F5', 'Shift', 'Control+s', 'Meta+k', 'Control+Enter']), []);
});

test('a slider and the plot use their keys and every character', () => {
  const both = ['ArrowUp', 'ArrowRight', 'h', 'B', '.', '/', 'x', '1'];
  assert.deepEqual(used(slider, [...both, 'PageUp', 'Home', ' ', 'Enter', 'Control+s', 'Tab']), [...both, 'PageUp', 'Home']);
  assert.deepEqual(used(plot, [...both, 'PageUp', 'Home', ' ', 'Enter', 'Alt+x', 'Escape']), both);
});

test('a button uses what presses it', () => {
  assert.deepEqual(used(button, ['Enter', ' ', 'b', 'ArrowLeft', 'Escape']), ['Enter', ' ']);
});
