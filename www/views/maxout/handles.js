/**
 * Two handles on every line of a chart: each moves the line at its x, while the other keeps its height.
 *
 * @import { Interval } from '../../state/state.js'
 * @import { ChartView } from '../../ui/chart.js'
 * @import { Piece } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { placeOn } from '../../ui/canvas-box.js';
import { element } from '../../ui/element.js';
import { STEP_KEYS } from '../../ui/number-field.js';
import { display, stepped } from '../../numbers/display.js';
import { rounded } from '../../state/state.js';

/** Positions of the handles of the first line, and their offset for each further line, as fractions of the width. */
const MARGIN = 0.06;
const APART = 0.05;
const SIDES = /** @type {const} */ (['left', 'right']);
/** @typedef {(typeof SIDES)[number]} Side */

/**
 * @param {ChartView} chart
 * @param {(index: number, piece: Piece) => void} commit
 */
export function createHandles(chart, commit) {
  /** @type {{ pieces: Piece[], x: Interval, y: Interval }} */
  let shown = { pieces: [], x: [-1, 1], y: [-1, 1] };
  /** @type {Record<Side, HTMLElement>[]} */
  let handles = [];
  /** The last change, and the height of the other handle, so that rounding does not let it drift. @type {{ index: number, side: Side, piece: string, height: number, held: number } | undefined} */
  let last;
  let pending = 0;
  const node = element('div', { class: 'maxout-plot' }, chart.canvas);

  /** The x of a handle, rounded to a readable number. @param {number} index @param {Side} side */
  function place(index, side) {
    const [lo, hi] = shown.x;
    const share = MARGIN + APART * index;
    return rounded(lo + (hi - lo) * (side === 'left' ? share : 1 - share), Math.floor(Math.log10(hi - lo)) - 1);
  }

  /** @param {number} index @param {Side} side */
  function height(index, side) {
    const [weight, bias] = shown.pieces[index] ?? [NaN, NaN];
    return weight * place(index, side) + bias;
  }

  /** The line with height `target` at the handle and its old height at the other. @param {number} index @param {Side} side @param {number} target */
  function move(index, side, target) {
    const [bottom, top] = shown.y;
    const other = side === 'left' ? 'right' : 'left';
    const isGoingOn = last?.index === index && last.side === side && last.piece === String(shown.pieces[index]);
    const held = isGoingOn && last !== undefined ? last.held : height(index, other);
    const [here, there] = [place(index, side), place(index, other)];
    const pixel = (top - bottom) / 1000;
    const weight = rounded((target - held) / (here - there), Math.floor(Math.log10(pixel / Math.abs(here - there))) + 1);
    const bias = rounded(held - weight * there, Math.floor(Math.log10(pixel)) + 1);
    const piece = /** @type {Piece} */ ([weight + 0, bias + 0]);
    last = { index, side, piece: String(piece), height: target, held };
    commit(index, piece);
  }

  /** The height from which arrow keys continue. @param {number} index @param {Side} side */
  function current(index, side) {
    const isOwn = last?.index === index && last.side === side && last.piece === String(shown.pieces[index]);
    return isOwn && last !== undefined
      ? last.height
      : rounded(height(index, side), Math.floor(Math.log10((shown.y[1] - shown.y[0]) / 1000)));
  }

  /** @param {number} index @param {Side} side */
  function createHandle(index, side) {
    const handle = element(
      'div',
      {
        class: `maxout-handle curve-${index + 1}`,
        role: 'slider',
        tabindex: '0',
        'aria-orientation': 'vertical',
        'data-handle': `${index + 1}-${side}`,
      },
      String(index + 1),
    );

    /** @param {PointerEvent} event */
    function follow(event) {
      const { frame } = chart;
      if (frame === undefined) return;
      const share = (placeOn(chart.canvas, event).top - frame.area.top) / frame.area.height;
      const [lo, hi] = shown.y;
      const raw = hi - Math.min(1, Math.max(0, share)) * (hi - lo);
      move(index, side, rounded(raw, Math.floor(Math.log10((hi - lo) / frame.area.height)) + 1));
    }

    handle.addEventListener('pointerdown', (event) => {
      if (event.button !== 0) return;
      handle.setPointerCapture(event.pointerId);
      handle.focus();
      // A drag must not select text.
      event.preventDefault();
      last = undefined;
    });
    handle.addEventListener('pointermove', (event) => {
      if (handle.hasPointerCapture(event.pointerId)) follow(event);
    });
    handle.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const steps = { ...STEP_KEYS, ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const end = event.key === 'Home' ? shown.y[0] : event.key === 'End' ? shown.y[1] : undefined;
      if (steps === undefined && end === undefined) return;
      event.preventDefault();
      const [bottom, top] = shown.y;
      const now = current(index, side);
      // A tenth of the step of a number box, because the effect is visible.
      const next = end ?? stepped(now, Number(steps) / 10, shown.y);
      move(index, side, Math.min(Math.max(top, now), Math.max(Math.min(bottom, now), next)));
    });
    return handle;
  }

  function put() {
    pending = 0;
    const { frame } = chart;
    if (frame === undefined) return;
    const { area, x, y } = frame;
    handles.forEach((pair, index) => {
      for (const side of SIDES) {
        const across = (place(index, side) - x[0]) / (x[1] - x[0]);
        const up = (height(index, side) - y[0]) / (y[1] - y[0]);
        const { style } = pair[side];
        style.left = `${area.left + across * area.width}px`;
        style.top = `${area.top + (1 - Math.min(1, Math.max(0, up))) * area.height}px`;
        pair[side].toggleAttribute('data-beyond', up < 0 || up > 1);
      }
    });
  }

  function describe() {
    handles.forEach((pair, index) => {
      for (const side of SIDES) {
        const at = height(index, side);
        const handle = pair[side];
        handle.setAttribute('aria-label', t(`maxout.handle.${side}`, { piece: index + 1, x: display(place(index, side), 4) }));
        handle.setAttribute('aria-valuemin', String(Math.min(shown.y[0], at)));
        handle.setAttribute('aria-valuemax', String(Math.max(shown.y[1], at)));
        handle.setAttribute('aria-valuenow', String(at));
        handle.setAttribute('aria-valuetext', display(at, 4));
      }
    });
  }

  new ResizeObserver(put).observe(node);

  return {
    node,
    describe,
    /** @param {typeof shown} next */
    show(next) {
      shown = next;
      if (handles.length !== next.pieces.length) {
        handles.flatMap(Object.values).forEach((handle) => handle.remove());
        handles = next.pieces.map((_, index) => ({ left: createHandle(index, 'left'), right: createHandle(index, 'right') }));
        for (const side of SIDES) node.append(...handles.map((pair) => pair[side]));
      }
      // After the chart, which is drawn in the same animation frame.
      if (pending === 0) pending = requestAnimationFrame(put);
      describe();
    },
  };
}
