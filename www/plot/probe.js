/**
 * The probe: where the reader points, by mouse, finger or keyboard, and what the curves are there.
 *
 * A mouse shows it while it is over the plot; a click pins it, which puts it into the state, and a click on it or Escape takes it
 * away. A finger and the keys move the pinned probe at once.
 *
 * @import { Frame, PlotLabel } from '../lab/types.js'
 * @import { FunctionList } from '../app/explore/function-list.js'
 * @import { PlotParts } from './plot-view.js'
 * @import { Stop } from './probe-stops.js'
 */

import { placeOn } from '../ui/canvas-size.js';
import { pixelRounded, stepped } from '../numbers/display.js';
import { dataAt, labelAt } from './plot-view.js';
import { createStops } from './probe-stops.js';
import { createProbeLine } from './probe-line.js';

/** A pointer this near to a stop means it, in CSS px. */
const SNAP_PX = 5;
const FINGER_SNAP_PX = 10;
/** A click this near to the pinned probe takes it away, in CSS px. */
const UNPIN_PX = 6;
/** A finger that moves less, in CSS px, has no direction yet. */
const FINGER_PX = 8;
/**
 * What goes along with the probe, such as its sound: hears where it is once that is drawn, and may add to what is said of it, the values
 * in words.
 * @typedef {{ onFrame: (x: number | null, frame: Frame | undefined) => void, tell: (words: string) => string }} Companion
 */
/** @typedef {ReturnType<typeof createProbe>} Probe */

/** The rows of the list show the values. @typedef {PlotParts & { readout: HTMLElement, list: FunctionList }} ProbeParts */

/** @param {ProbeParts} parts @param {AbortSignal} signal  ends it */
export function createProbe({ canvas, plot, readout, list, store, lab, view }, signal) {
  const stops = createStops(() => {
    // The mouse may already be near one.
    const { frame } = view;
    if (pointed !== undefined && hovered !== undefined && frame !== undefined) hover(below(pointed, frame));
    view.redraw();
  });
  /** Where the mouse is, while no probe is pinned. @type {number | undefined} */
  let hovered;
  /** What the mouse did last. @type {PointerEvent | undefined} */
  let pointed;
  /** Where a companion leads it for a while: it comes back by itself. @type {number | undefined} */
  let led;
  /** @type {Companion | undefined} */
  let companion;
  /** The coordinates that were clicked last: of several points above one x, it is the one that is meant. @type {PlotLabel | undefined} */
  let chosen;
  /** @type {(() => void) | undefined} */
  let onChoice;

  const isLocked = () => store.state.lock.includes('probe');
  const isBusy = () => plot.dataset.gesture !== undefined;

  /** Where a finger came down, and whether it has turned out to move along x. @type {{ left: number, top: number, along: boolean } | undefined} */
  let finger;

  /** A finger that moves up or down scrolls the page; the browser says so only after the first moves. @param {PointerEvent} event */
  function isAlong(event) {
    if (finger === undefined || !event.isPrimary) return false;
    const [right, down] = [Math.abs(event.clientX - finger.left), Math.abs(event.clientY - finger.top)];
    finger.along ||= right >= FINGER_PX && right > down;
    return finger.along;
  }

  /** @param {number | undefined} x */
  function hover(x) {
    if (x === hovered) return;
    hovered = x;
    view.show({ probe: led ?? hovered });
  }

  /** @param {number | null} x */
  function pin(x) {
    if (isLocked()) return;
    hover(undefined);
    // −0 is 0, and is written so.
    if (x !== store.state.probe) store.update({ probe: x === null ? null : x + 0 });
  }

  /** The x below a pointer, or that of the coordinates below it; none beside the plot area. @param {PointerEvent | MouseEvent} event @param {Frame} frame */
  function below(event, frame) {
    const place = placeOn(canvas, event);
    const label = labelAt(frame, place);
    if (label !== undefined) return label.x;
    const [x] = dataAt(frame, place);
    const [lo, hi] = frame.x;
    if (x < lo || x > hi) return undefined;
    const pixel = (hi - lo) / frame.area.width;
    const px = event instanceof PointerEvent && event.pointerType === 'touch' ? FINGER_SNAP_PX : SNAP_PX;
    const stop = store.state.difference === null ? stops.near(store.state, frame.x, x, px * pixel) : undefined;
    return stop ?? pixelRounded(x, pixel);
  }

  /** @param {PointerEvent} event */
  function touch({ pointerType, isPrimary, clientX: left, clientY: top }) {
    finger = pointerType === 'touch' && isPrimary ? { left, top, along: false } : undefined;
  }

  /** @param {PointerEvent} event */
  function move(event) {
    const { frame } = view;
    if (frame === undefined) return;
    if (event.pointerType === 'touch') {
      if (isBusy() || !isAlong(event)) return;
      pin(below(event, frame) ?? store.state.probe);
    } else if (isBusy() || store.state.probe !== null || isLocked()) hover(undefined);
    else {
      pointed = event;
      hover(below(event, frame));
    }
  }

  /** @param {MouseEvent} event */
  function click(event) {
    const { frame } = view;
    if (frame === undefined || isBusy() || event.shiftKey) return;
    const x = below(event, frame);
    const { probe } = store.state;
    chosen = labelAt(frame, placeOn(canvas, event));
    if (chosen !== undefined) {
      if (probe === chosen.x) onChoice?.();
      else pin(chosen.x);
      return;
    }
    if (x === undefined) return;
    const pixel = (frame.x[1] - frame.x[0]) / frame.area.width;
    const isOnIt = probe !== null && Math.abs(probe - x) <= UNPIN_PX * pixel;
    pin(isOnIt ? null : x);
    // The first click fetches the stops: a probe that is still where it was put moves to the one that was meant.
    if (!isOnIt) stops.load().then(() => store.state.probe === x && pin(below(event, frame) ?? x));
  }

  canvas.addEventListener('pointerdown', touch, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerleave', () => hover(undefined), { signal });
  canvas.addEventListener('click', click, { signal });

  /** Where a key starts from: the probe, else the middle. @param {Frame} frame */
  function start({ x: [lo, hi] }) {
    const x = store.state.probe ?? hovered;
    return x !== undefined && lo <= x && x <= hi ? x : pixelRounded(lo / 2 + hi / 2, (hi - lo) / 1000);
  }

  const { show, speak } = createProbeLine(readout, { store, lab, list, tell: (words) => companion?.tell(words) ?? words }, signal);
  view.listen({
    // After the picture, in the same frame.
    onFrame(frame) {
      show(led ?? hovered ?? store.state.probe);
      companion?.onFrame(hovered ?? store.state.probe, frame);
    },
    onError: () => {},
  });

  return {
    stops,
    get isLocked() {
      return isLocked();
    },
    get isPinned() {
      return store.state.probe !== null;
    },
    /** Pins it, where there is a picture. @param {(frame: Frame, from: number) => number | null} place  from where it is, or begins */
    pinAt(place) {
      const { frame } = view;
      if (frame !== undefined) pin(place(frame, start(frame)));
    },
    /** @param {number} by  steps; the first press puts it where it begins */
    move(by) {
      const isThere = store.state.probe !== null || hovered !== undefined;
      this.pinAt(({ x }, from) => (isThere ? Math.min(x[1], Math.max(x[0], stepped(from, by, x))) : from));
    },
    /** Whether there was one to take away. */
    clear() {
      const { isPinned } = this;
      if (isBusy()) return false;
      pin(null);
      return isPinned;
    },
    /** @param {Stop} kind @param {boolean} backwards */
    async seek(kind, backwards) {
      await stops.load();
      if (!signal.aborted) this.pinAt(({ x }, from) => stops.next(store.state, x, kind, from, backwards) ?? store.state.probe);
    },
    /** @returns {PlotLabel | undefined} */
    get chosen() {
      return chosen;
    },
    /** Hears that other coordinates above the same x were clicked. @param {() => void} listener */
    onChoice(listener) {
      onChoice = listener;
    },
    speak,
    /** @param {number | undefined} x  nowhere any longer */
    lead(x) {
      if (isLocked() && x !== undefined) return;
      led = x;
      view.show({ probe: led ?? hovered });
    },
    /** One at a time. @param {Companion} next @param {AbortSignal} end */
    accompany(next, end) {
      companion = next;
      end.addEventListener('abort', () => companion === next && (companion = undefined));
      view.redraw();
    },
  };
}
