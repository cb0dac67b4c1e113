/**
 * The rectangle that is drawn over the plot to zoom into it, and the tool that makes a plain drag draw one.
 *
 * @import { Frame } from '../lab/types.js'
 * @import { Place } from '../ui/canvas-size.js'
 * @import { Interval } from '../state/state.js'
 * @import { Viewport } from './viewport.js'
 */

import { cornerOf } from '../ui/canvas-size.js';
import { element } from '../ui/element.js';
import { dataAt } from './plot-view.js';

/** A box flatter than this, in CSS px of the canvas, means one axis alone. */
const FLAT_PX = 12;

/** @typedef {ReturnType<typeof createBoxTool>} BoxTool */

/** @param {number} value @param {number} lo @param {number} hi */
const within = (value, lo, hi) => Math.min(hi, Math.max(lo, value));

/**
 * @param {HTMLCanvasElement} canvas
 * @param {HTMLElement} plot  the canvas's parent
 * @param {Viewport} viewport
 */
export function createBoxTool(canvas, plot, viewport) {
  const node = element('div.zoom-box', { hidden: true });
  plot.append(node);
  let isOn = false;
  /** @type {[Place, Place] | undefined} */
  let corners;
  let cancelled = () => {};
  let switched = () => {};

  /** Which axes the box means. @param {[Place, Place]} box */
  function axes([one, other]) {
    const wide = Math.abs(one.left - other.left) >= FLAT_PX;
    const high = Math.abs(one.top - other.top) >= FLAT_PX;
    return { x: wide && viewport.isFree('x'), y: high && viewport.isFree('y') };
  }

  /** @param {boolean} next */
  function turn(next) {
    if (isOn === next) return;
    isOn = next;
    plot.toggleAttribute('data-box', isOn);
    switched();
  }

  function clear() {
    corners = undefined;
    node.hidden = true;
    turn(false);
  }

  /** @param {KeyboardEvent} event */
  function escape(event) {
    if (event.key !== 'Escape' || (corners === undefined && !isOn)) return;
    event.stopPropagation();
    cancelled();
    clear();
  }

  return {
    get isOn() {
      return isOn;
    },
    /** Listens for Escape before anyone else to whom it means something. @param {AbortSignal} [signal]  ends it */
    attend(signal) {
      canvas.ownerDocument.defaultView?.addEventListener('keydown', escape, { capture: true, ...(signal && { signal }) });
    },
    /** Ends with the next box, or with Escape. */
    toggle: () => turn(!isOn),
    /** @param {() => void} listener */
    onSwitch(listener) {
      switched = listener;
    },
    /** @param {() => void} listener */
    onCancel(listener) {
      cancelled = listener;
    },
    /** Draws the box between two places. @param {Frame} frame @param {Place} from @param {Place} to */
    stretch({ area }, from, to) {
      /** @param {Place} place */
      const inside = ({ left, top }) => ({
        left: within(left, area.left, area.left + area.width),
        top: within(top, area.top, area.top + area.height),
      });
      corners = [inside(from), inside(to)];
      const [one, other] = corners;
      const { x, y } = axes(corners);
      // An axis that is not meant is shown whole.
      const left = x ? Math.min(one.left, other.left) : area.left;
      const top = y ? Math.min(one.top, other.top) : area.top;
      const corner = cornerOf(canvas);
      node.style.left = `${corner.left + left}px`;
      node.style.top = `${corner.top + top}px`;
      node.style.width = `${x ? Math.abs(one.left - other.left) : area.width}px`;
      node.style.height = `${y ? Math.abs(one.top - other.top) : area.height}px`;
      node.hidden = !x && !y;
    },
    /** The corners in data, of the axes that are meant. @param {Frame} frame @returns {{ x?: Interval, y?: Interval }} */
    take(frame) {
      if (corners === undefined) return {};
      const { x, y } = axes(corners);
      const [one, other] = corners.map((corner) => dataAt(frame, corner));
      if (one === undefined || other === undefined) return {};
      return { ...(x && { x: [one[0], other[0]] }), ...(y && { y: [one[1], other[1]] }) };
    },
    clear,
  };
}
