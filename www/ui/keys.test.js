import assert from 'node:assert/strict';
import { test } from 'node:test';
import { act, capsOf, chordsOf, isOfControl, listenToKeys } from './keys.js';

const press = (/** @type {string} */ key, held = {}) =>
  /** @type {KeyboardEvent} */ (
    Object.assign(new Event('keydown', { cancelable: true }), {
      ...{ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false },
      ...held,
    })
  );

test('a press is the key after what is held, and Command is Control', () => {
  const chords = (/** @type {string} */ key, held = {}) => chordsOf(press(key, held));
  assert.deepEqual(chords('Z'), ['z']);
  assert.deepEqual(chords(' '), ['Space']);
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    assert.deepEqual(chords('z', held), ['Control z']);
    assert.deepEqual(chords('Z', { ...held, shiftKey: true }), ['Control Shift z']);
    assert.deepEqual(chords('z', { ...held, altKey: true }), ['Control Alt z']);
  }
  assert.deepEqual(chords('z', { ctrlKey: true, metaKey: true }), []);
  assert.deepEqual(chords('ArrowUp', { altKey: true }), ['Alt ArrowUp']);
});

test('Shift alone makes another key, or more of the same', () => {
  assert.deepEqual(chordsOf(press('P', { shiftKey: true })), ['Shift p', 'p']);
  assert.deepEqual(chordsOf(press('?', { shiftKey: true })), ['Shift ?', '?']);
});

test('keys as they are written on a keyboard', () => {
  assert.deepEqual(['z', 'Escape', 'Alt ArrowLeft', '-', 'Control c'].map(capsOf), [['Z'], ['Esc'], ['Alt', '←'], ['−'], ['Ctrl', 'C']]);
});

/** Actions that note down what they were given, and the target of their keys. @param {Record<string, Partial<import('./keys.js').Action<string>>>} given */
function listening(given) {
  /** @type {string[]} */
  const done = [];
  const actions = Object.entries(given).map(([name, more]) => ({
    name,
    run: (/** @type {string} */ context, /** @type {boolean} */ isShift) => void done.push(`${name} ${context}${isShift ? ' Shift' : ''}`),
    ...more,
  }));
  const target = new EventTarget();
  listenToKeys(target, actions, ({ key }) => (key === 'x' ? undefined : 'here'));
  /** Whether it was taken. @param {string} key @param {object} [held] */
  const take = (key, held) => !target.dispatchEvent(press(key, held));
  return { done, take };
}

test('a key does what its action does, and is taken', () => {
  const { done, take } = listening({ a: { keys: ['a', 'b'] }, x: { keys: ['x'] } });
  assert.deepEqual([take('a'), take('B', { shiftKey: true }), take('c'), take('x')], [true, true, false, false]);
  assert.deepEqual(done, ['a here', 'a here Shift']);
});

test('the action that applies is the one that is meant', () => {
  const { done, take } = listening({
    own: { keys: ['Escape'], run: undefined },
    absent: { keys: ['Escape', 'q'], when: () => false },
    locked: { keys: ['Escape', 'q'], isLocked: () => true },
    meant: { keys: ['Escape'], when: () => true, isLocked: () => false },
  });
  assert.deepEqual([take('Escape'), take('q')], [true, false]);
  assert.deepEqual(done, ['meant here']);
});

test('an idle action does nothing, and keeps its key', () => {
  const { done, take } = listening({ idle: { keys: ['i'], isIdle: () => true } });
  assert.equal(take('i'), true);
  assert.deepEqual(done, []);
});

test('a key that is held repeats its action, unless it is done once', () => {
  const { done, take } = listening({ again: { keys: ['a'] }, once: { keys: ['o'], once: true } });
  for (const repeat of [false, true]) assert.deepEqual([take('a', { repeat }), take('o', { repeat })], [true, true]);
  assert.deepEqual(done, ['again here', 'once here', 'again here']);
});

test('a key for which nothing was done is left to the page', () => {
  const { take } = listening({ none: { keys: ['n'], run: () => false } });
  assert.equal(take('n'), false);
  assert.equal(act({ name: 'n', run: () => false }, undefined), false);
});

/** A node within what a part of a selector means. @param {string} word */
const control = (word) => /** @type {any} */ ({ closest: (/** @type {string} */ selector) => selector.split(', ').includes(word) || null });
const isOwn = (/** @type {string} */ key, word = '', held = {}) =>
  isOfControl({ key, ctrlKey: false, metaKey: false, shiftKey: false, ...held }, control(word));

test("where nothing has the focus, a key is the page's", () => {
  for (const key of ['ArrowRight', 'PageDown', ' ', '?', 'Escape']) assert.equal(isOwn(key), false, key);
  assert.equal(isOfControl({ key: 'z', ctrlKey: true, metaKey: false, shiftKey: false }, {}), false);
});

test('a control keeps its own keys', () => {
  for (const word of ['input', 'canvas', 'textarea', '[role="slider"]', '[role^="menu"]']) {
    assert.deepEqual(
      [isOwn('ArrowRight', word), isOwn('PageDown', word), isOwn(' ', word), isOwn('Escape', word)],
      [true, true, true, false],
      word,
    );
  }
  assert.deepEqual([isOwn(' ', 'button'), isOwn(' ', 'summary'), isOwn('ArrowRight', 'button')], [true, true, false]);
});

test("with Shift, the keys that scroll are the browser's", () => {
  for (const key of ['ArrowRight', 'PageDown', ' ']) assert.equal(isOwn(key, '', { shiftKey: true }), true, key);
  assert.equal(isOwn('P', '', { shiftKey: true }), false);
});

test('text takes letters, and has its own undo', () => {
  assert.deepEqual([isOwn('?', 'textarea'), isOwn('?', 'select'), isOwn('?', 'canvas')], [true, true, false]);
  assert.deepEqual([isOwn('z', '[contenteditable]', { ctrlKey: true }), isOwn('z', 'select', { ctrlKey: true })], [true, false]);
});
