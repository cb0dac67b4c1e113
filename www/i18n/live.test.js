import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive, each, follow, live, whileShown } from './live.js';

// Node.js has no nodes.
Object.assign(globalThis, { Text: class {} });

test('a piece is written at once and at every refresh, what it follows only when it is another', () => {
  /** @type {unknown[]} */
  const log = [];
  let value = NaN;
  const { built, refresh } = createLive(() => {
    live(() => log.push('always'));
    follow(
      () => value,
      (now) => log.push(now),
    );
    return 'built';
  });
  assert.equal(built, 'built');
  refresh();
  value = 2;
  refresh();
  assert.deepEqual(log, ['always', NaN, 'always', 'always', 2]);
});

test('what is hidden is built when it is first shown, and not written while it is hidden', () => {
  /** @type {string[]} */
  const log = [];
  const node = /** @type {any} */ ({ append: (/** @type {string[]} */ ...built) => log.push(...built) });
  let isShown = false;
  const { refresh } = createLive(() =>
    whileShown(
      node,
      () => isShown,
      () => {
        live(() => log.push('written'));
        return /** @type {any[]} */ (['built']);
      },
    ),
  );
  assert.deepEqual([node.hidden, log], [true, []]);
  isShown = true;
  refresh();
  refresh();
  assert.deepEqual([node.hidden, log], [false, ['written', 'built', 'written']]);
  isShown = false;
  refresh();
  assert.deepEqual([node.hidden, log.length], [true, 3]);
});

test('children come and go at the end, and those that stay are kept', () => {
  /** @type {{ index: number, text: string, remove: () => void }[]} */
  const children = [];
  const parent = /** @type {any} */ ({
    append: (/** @type {any} */ end) => (end.before = (/** @type {any} */ child) => children.push(child)),
  });
  let [n, word] = [2, 'a'];
  const { refresh } = createLive(() =>
    each(
      parent,
      () => n,
      (index) => {
        const child = { index, text: '', remove: () => children.splice(children.indexOf(child), 1) };
        live(() => (child.text = word));
        return /** @type {any} */ (child);
      },
    ),
  );
  const [first, second] = children;
  [n, word] = [3, 'b'];
  refresh();
  assert.deepEqual(
    children.map(({ index, text }) => index + text),
    ['0b', '1b', '2b'],
  );
  assert.equal(children[0], first);
  [n, word] = [1, 'c'];
  refresh();
  assert.deepEqual([children.length, first?.text, second?.text], [1, 'c', 'b']);
});
