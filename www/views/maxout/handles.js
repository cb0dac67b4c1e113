/**
 * Two handles on every line of a chart: each moves the line at its x, while the other keeps its height.
 *
 * @import { Interval } from '../../state/state.js'
 * @import { ChartView } from '../../ui/chart.js'
 * @import { Piece } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { placeOn } from '../../ui/canvas-size.js';
import { each, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { valueOfKey } from '../../ui/slider-track.js';
import { display, stepped } from '../../numbers/display.js';
import { rounded } from '../../state/state.js';

/** Positions of the handles of the first line, and their offset for each further line, as fractions of the width. */
const MARGIN = 0.06;
const APART = 0.05;
const SIDES = /** @type {const} */ (['left', 'right']);
/** @typedef {(typeof SIDES)[number]} Side */

/**
 * @param {ChartView} chart
 * @param {() => { pieces: Piece[], x: Interval, y: Interval }} shown
 * @param {(index: number, piece: Piece) => void} commit
 */
export function createHandles(chart, shown, commit) {
  /** @type {Record<Side, HTMLElement[]>} */
  const handles = { left: [], right: [] };
  /** The last change, and the height of the other handle, so that rounding does not let it drift. @type {{ index: number, side: Side, piece: string, height: number, held: number } | undefined} */
  let last;
  let pending = 0;

  /** The x of a handle, rounded to a readable number. @param {number} index @param {Side} side */
  function place(index, side) {
    const [lo, hi] = shown().x;
    const share = MARGIN + APART * index;
    return rounded(lo + (hi - lo) * (side === 'left' ? share : 1 - share), Math.floor(Math.log10(hi - lo)) - 1);
  }

  /** @param {number} index @param {Side} side */
  function height(index, side) {
    const [weight, bias] = shown().pieces[index] ?? [NaN, NaN];
    return weight * place(index, side) + bias;
  }

  /** The last change, if this handle made it and the line has not changed since. @param {number} index @param {Side} side */
  const ongoing = (index, side) =>
    last?.index === index && last.side === side && last.piece === String(shown().pieces[index]) ? last : undefined;

  /** The line with height `target` at the handle and its old height at the other. @param {number} index @param {Side} side @param {number} target */
  function move(index, side, target) {
    const [bottom, top] = shown().y;
    const other = side === 'left' ? 'right' : 'left';
    const held = ongoing(index, side)?.held ?? height(index, other);
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
    const [bottom, top] = shown().y;
    return ongoing(index, side)?.height ?? rounded(height(index, side), Math.floor(Math.log10((top - bottom) / 1000)));
  }

  /** @param {number} index @param {Side} side */
  function createHandle(index, side) {
    const at = () => height(index, side);

    /** @param {PointerEvent} event */
    function hold(event) {
      if (event.button !== 0) return;
      handle.setPointerCapture(event.pointerId);
      handle.focus();
      // A drag must not select text.
      event.preventDefault();
      last = undefined;
    }

    /** @param {PointerEvent} event */
    function drag(event) {
      const { frame } = chart;
      if (frame === undefined || !handle.hasPointerCapture(event.pointerId)) return;
      const share = (placeOn(chart.canvas, event).top - frame.area.top) / frame.area.height;
      const [lo, hi] = shown().y;
      const raw = hi - Math.min(1, Math.max(0, share)) * (hi - lo);
      move(index, side, rounded(raw, Math.floor(Math.log10((hi - lo) / frame.area.height)) + 1));
    }

    /** @param {KeyboardEvent} event */
    function step(event) {
      const [bottom, top] = shown().y;
      const now = current(index, side);
      // A tenth of the step of a number box, because the effect is visible.
      const next = valueOfKey(event, [bottom, top], (steps) => stepped(now, steps / 10, [bottom, top]));
      if (next !== undefined) move(index, side, Math.min(Math.max(top, now), Math.max(Math.min(bottom, now), next)));
    }

    const handle = element(
      `div.maxout-handle.curve-${index + 1}`,
      {
        role: 'slider',
        tabindex: 0,
        'aria-orientation': 'vertical',
        'data-handle': `${index + 1}-${side}`,
        'aria-label': () => t(`maxout.handle.${side}`, { piece: index + 1, x: display(place(index, side), 4) }),
        'aria-valuemin': () => Math.min(shown().y[0], at()),
        'aria-valuemax': () => Math.max(shown().y[1], at()),
        'aria-valuenow': at,
        'aria-valuetext': () => display(at(), 4),
        onpointerdown: hold,
        onpointermove: drag,
        onkeydown: step,
      },
      String(index + 1),
    );
    return handle;
  }

  function put() {
    pending = 0;
    const { frame } = chart;
    if (frame === undefined) return;
    const { area, x, y } = frame;
    shown().pieces.forEach((_, index) => {
      for (const side of SIDES) {
        const handle = /** @type {HTMLElement} */ (handles[side][index]);
        const across = (place(index, side) - x[0]) / (x[1] - x[0]);
        const up = (height(index, side) - y[0]) / (y[1] - y[0]);
        handle.style.left = `${area.left + across * area.width}px`;
        handle.style.top = `${area.top + (1 - Math.min(1, Math.max(0, up))) * area.height}px`;
        handle.toggleAttribute('data-beyond', up < 0 || up > 1);
      }
    });
  }

  const node = element('div.maxout-plot', chart.canvas);
  for (const side of SIDES) {
    each(
      node,
      () => shown().pieces.length,
      (index) => (handles[side][index] = createHandle(index, side)),
    );
  }
  new ResizeObserver(put).observe(node);
  live(() => {
    // After the chart, which is drawn in the same animation frame.
    if (pending === 0) pending = requestAnimationFrame(put);
  });
  return node;
}
