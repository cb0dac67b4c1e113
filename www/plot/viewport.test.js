import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { engine } from '../../tests/node/stand-in.js';
import { readState } from '../state/address.js';
import { createStore } from '../state/store.js';
import { createViewport } from './viewport.js';

/** @typedef {[number, number]} Interval */

/** What is drawn: an automatic y has its range here, too. */
const frame = {
  functions: [],
  area: { left: 0, top: 0, width: 600, height: 300 },
  labels: [],
  x: /** @type {Interval} */ ([-6, 6]),
  y: /** @type {Interval} */ ([-1, 3]),
};

let store = createStore(readState('', engine).state);
let viewport = createViewport(store, /** @type {any} */ ({ frame }));

/** @param {string} fragment */
function begin(fragment) {
  store = createStore(readState(fragment, engine).state);
  viewport = createViewport(store, /** @type {any} */ ({ frame }));
}
const seen = () => [store.state.x, store.state.y];

beforeEach(() => begin(''));

test('zooming leaves an automatic y to follow x', () => {
  viewport.zoom(frame, 0.5, [0, 0]);
  assert.deepEqual(seen(), [[-3, 3], 'auto']);
});

test('a y that is set zooms with x, by the same factor', () => {
  begin('y=-1,3');
  viewport.zoom(frame, 0.5, [6, 3]);
  assert.deepEqual(seen(), [
    [0, 6],
    [1, 3],
  ]);
});

test('neither axis goes on when the other one has arrived at its end', () => {
  begin('y=0,1e-12');
  viewport.zoom({ ...frame, y: [0, 1e-12] }, 0.5, [0, 0]);
  assert.deepEqual(seen(), [
    [-6, 6],
    [0, 1e-12],
  ]);
});

test('the point that is zoomed about may move', () => {
  viewport.zoom(frame, 0.5, [0, 0], [0.25, 0]);
  // The point stands at a quarter more of the new width, so what is seen lies further left.
  assert.deepEqual(store.state.x, [-4.5, 1.5]);
});

test('a locked axis stays, and the other one moves instead', () => {
  begin('lock=x');
  assert.ok(!viewport.isFree('x') && viewport.movesY());
  viewport.zoom(frame, 0.5, [0, 1]);
  assert.deepEqual(seen(), [
    [-6, 6],
    [0, 2],
  ]);
  begin('lock=x,y');
  viewport.zoom(frame, 0.5, [0, 0]);
  viewport.pan({ x: frame.x, y: frame.y }, 1, 1);
  viewport.reset();
  viewport.toggleAspect();
  assert.deepEqual([...seen(), store.state.aspect], [[-6, 6], 'auto', 'free']);
});

test('a step zooms about the pinned probe where it is seen, else about the middle', () => {
  viewport.step(0.5);
  assert.deepEqual(store.state.x, [-3, 3]);
  begin('probe=2');
  viewport.step(0.5);
  assert.deepEqual(store.state.x, [-2, 4]);
  begin('probe=9');
  viewport.step(0.5);
  assert.deepEqual(store.state.x, [-3, 3]);
});

test('panning moves by shares of width and height', () => {
  viewport.pan({ x: frame.x }, 0.5, 0);
  assert.deepEqual(seen(), [[0, 12], 'auto']);
  viewport.pan({ y: frame.y }, 0, -0.25);
  assert.deepEqual(store.state.y, [-2, 2]);
});

test('a box shows what lies between its corners', () => {
  viewport.box(frame, { x: [3, 1], y: [2, 0] });
  assert.deepEqual(seen(), [
    [1, 3],
    [0, 2],
  ]);
  // Corners on one spot are a click.
  begin('');
  viewport.box(frame, { x: [1, 1] });
  assert.deepEqual(seen(), [[-6, 6], 'auto']);
});

test('where both scales are equal a tall box gets a wider one', () => {
  begin('aspect=equal');
  viewport.box(frame, { x: [0, 1], y: [0, 2] });
  // Twice as wide as high, the plot needs 4 units of x for 2 of y, about the middle 0.5.
  assert.deepEqual(store.state.x, [-1.5, 2.5]);
});

test('what is home is not changed', () => {
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  assert.ok(viewport.isHome());
  viewport.reset();
  viewport.pan({ x: frame.x }, 0, 0);
  assert.equal(changes, 0);
  store.update({ x: [0, 1], y: [0, 1] });
  assert.ok(!viewport.isHome());
  viewport.reset();
  assert.deepEqual(seen(), [[-6, 6], 'auto']);
  viewport.toggleAspect();
  assert.equal(store.state.aspect, 'equal');
});
