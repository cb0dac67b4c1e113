/**
 * What gestures, buttons and keys do to the view: zoom, pan, box, reset, equal aspect. It starts from the ranges that are
 * really drawn, so that an automatic y and an equal aspect need no care of their own.
 *
 * @import { Frame } from '../lab/types.js'
 * @import { Interval } from '../state/state.js'
 * @import { PlotView } from './plot-view.js'
 * @import { Store } from '../state/store.js'
 */

import { between, homeX, limited, panned, zoomed } from './range.js';

/** One step of a button or a key multiplies the widths by this, or divides them. */
export const ZOOM_STEP = 1.5;

/** @typedef {'x' | 'y'} Axis */
/** @typedef {ReturnType<typeof createViewport>} Viewport */

/** @param {Interval} one @param {Interval} other */
const same = (one, other) => one[0] === other[0] && one[1] === other[1];

/**
 * @param {Store} store
 * @param {PlotView} view
 * @param {() => Interval} [homeOf]  x where the reader has not moved
 */
export function createViewport(store, view, homeOf = homeX) {
  /** @param {Axis} axis */
  const isFree = (axis) => !store.state.lock.includes(axis);

  /** While y is automatic it follows x; where x cannot move, y is what moves, and equal scales move together. */
  const zoomsY = () => isFree('y') && (store.state.y !== 'auto' || store.state.aspect === 'equal' || !isFree('x'));

  /** @param {{ x?: Interval, y?: Interval }} next @param {{ x?: Interval, y?: Interval }} from  what did not move stays what it is in the state */
  function show({ x, y }, from) {
    const { state } = store;
    const changes = {
      ...(x && x !== from.x && !same(x, state.x) ? { x } : {}),
      ...(y && y !== from.y && (state.y === 'auto' || !same(y, state.y)) ? { y } : {}),
    };
    if (Object.keys(changes).length > 0) store.update(changes);
  }

  /**
   * Multiplies what is shown; both axes by the same factor, so that neither goes on when the other has arrived at its end.
   * @param {Frame} frame  to start from
   * @param {number} factor
   * @param {[x: number, y: number]} about  data
   * @param {[x: number, y: number]} [moved]  by how much of the width and the height that point moves right and up
   * @param {boolean} [withY]
   */
  function zoom(frame, factor, about, moved = [0, 0], withY = zoomsY()) {
    let left = factor;
    if (isFree('x')) left = limited(frame.x, left);
    if (withY) left = limited(frame.y, left);
    /** @param {Interval} range @param {number} at @param {number} way */
    const shown = (range, at, way) => {
      const next = zoomed(range, at, left);
      return panned(next, -way * (next[1] - next[0]));
    };
    show(
      {
        ...(isFree('x') && { x: shown(frame.x, about[0], moved[0]) }),
        ...(withY && { y: shown(frame.y, about[1], moved[1]) }),
      },
      frame,
    );
  }

  return {
    isFree,
    get frame() {
      return view.frame;
    },
    /** Whether y moves with a gesture as soon as x does. */
    movesY: zoomsY,
    zoom,
    /** One step in or out, about the pinned probe or the middle. @param {number} factor */
    step(factor) {
      const { frame } = view;
      if (frame === undefined) return;
      const [lo, hi] = frame.x;
      const { probe } = store.state;
      const x = probe !== null && lo <= probe && probe <= hi ? probe : lo / 2 + hi / 2;
      zoom(frame, factor, [x, frame.y[0] / 2 + frame.y[1] / 2]);
    },
    /**
     * Moves the view.
     * @param {{ x?: Interval, y?: Interval }} from  the ranges to start from, of the axes that are to move
     * @param {number} right  in units of the width
     * @param {number} up  in units of the height
     */
    pan({ x, y }, right, up) {
      show(
        {
          ...(x && isFree('x') && { x: panned(x, right * (x[1] - x[0])) }),
          ...(y && isFree('y') && { y: panned(y, up * (y[1] - y[0])) }),
        },
        {},
      );
    },
    /**
     * Shows what lies between two corners; an axis without corners stays as it is.
     * @param {Frame} frame
     * @param {{ x?: Interval, y?: Interval }} corners  data, in any order
     */
    box(frame, { x, y }) {
      let across = x;
      if (x && y && store.state.aspect === 'equal') {
        // The height follows from the width: a tall box needs a wider one around the same middle.
        const { width, height } = frame.area;
        const half = Math.max(Math.abs(x[1] - x[0]), (Math.abs(y[1] - y[0]) * width) / height) / 2;
        const middle = x[0] / 2 + x[1] / 2;
        across = [middle - half, middle + half];
      }
      show(
        {
          ...(across && isFree('x') && { x: between(across[0], across[1], frame.x) }),
          ...(y && isFree('y') && { y: between(y[0], y[1], frame.y) }),
        },
        frame,
      );
    },
    get isEqual() {
      return store.state.aspect === 'equal';
    },
    /** Whether there is nothing to reset. */
    isHome: () => (!isFree('x') || same(store.state.x, homeOf())) && (!isFree('y') || store.state.y === 'auto'),
    reset() {
      if (this.isHome()) return;
      store.update({ ...(isFree('x') && { x: homeOf() }), ...(isFree('y') && { y: /** @type {const} */ ('auto') }) });
    },
    toggleAspect() {
      if (isFree('x') && isFree('y')) store.update({ aspect: store.state.aspect === 'equal' ? 'free' : 'equal' });
    },
  };
}
