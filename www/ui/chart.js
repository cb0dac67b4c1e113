/**
 * A chart of given points within a view, drawn by the engine in the look of the plot. It follows its box, the screen and the theme.
 *
 * @import { Chart, ChartFrame, Lessons } from '../lab/types.js'
 * @import { Store } from '../state/store.js'
 */

import { followSize, surfaceOf } from './canvas-size.js';
import { element } from './element.js';
import { lookOf, onForcedColours, onSystemTheme, scaleOf } from './look.js';

/** @typedef {ReturnType<typeof createChart>} ChartView */

/** @param {{ lab: Lessons, store: Store }} parts @param {string} [className]  of the canvas, which decides its size */
export function createChart({ lab, store }, className = 'figure-canvas') {
  const canvas = element('canvas', { class: className, role: 'img' });
  /** @type {Chart | undefined} */
  let chart;
  /** @type {ChartFrame | undefined} */
  let frame;
  let pending = 0;
  let printing = false;

  function draw() {
    cancelAnimationFrame(pending);
    pending = 0;
    // The first size is told of before there is a chart.
    if (chart === undefined) return;
    size.fit();
    if (canvas.width === 0 || canvas.height === 0) return;
    const look = printing ? /** @type {const} */ ({ theme: 'light' }) : { ...lookOf(store.state.theme), scale: scaleOf(store.state) };
    frame = lab.chart(canvas, chart, surfaceOf(canvas, look));
  }

  /** An input event and its animation frame belong to the same frame of the screen: several changes are drawn once. */
  function schedule() {
    if (pending === 0) pending = requestAnimationFrame(draw);
  }

  const size = followSize(canvas, { resized: draw, scaled: schedule });
  canvas.addEventListener('contextrestored', () => {
    lab.forgetChart(canvas);
    schedule();
  });
  onSystemTheme(schedule);
  onForcedColours(schedule);
  store.follow(['theme', 'scale', 'present'], schedule);
  for (const event of ['beforeprint', 'afterprint']) {
    addEventListener(event, () => {
      printing = event === 'beforeprint';
      draw();
    });
  }

  /** What has been asked for while the reader holds a slider, and the range of y that stands still as long. */
  /** @type {{ wanted: Chart, y: ChartFrame['y'] } | undefined} */
  let held;

  store.onRest(() => {
    if (held === undefined) return;
    chart = held.wanted;
    held = undefined;
    schedule();
  });

  return {
    canvas,
    /** Where the chart is and which ranges it shows; nothing where nothing could be drawn. A change that waits is drawn first. */
    get frame() {
      if (pending !== 0) draw();
      return frame;
    },
    /** What is shown. */
    get shown() {
      return chart;
    },
    /** Shows something else. @param {Chart} next */
    show(next) {
      const y = held?.y ?? frame?.y;
      // An axis that follows the points would hide how they grow.
      held = store.isHeld && y !== undefined ? { wanted: next, y } : undefined;
      chart = held === undefined ? next : { ...next, y: held.y };
      schedule();
    },
    /** What the chart shows, in words. @param {string} words */
    describe: (words) => canvas.setAttribute('aria-label', words),
  };
}
