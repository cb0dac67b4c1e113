/**
 * Playing a parameter: it sweeps its slider from end to end and back until the reader touches anything.
 *
 * @import { Parameter } from '../../lab/types.js'
 * @import { PlotView } from '../../plot/plot-view.js'
 * @import { Scale } from '../../ui/slider-scale.js'
 * @import { Store } from '../../state/store.js'
 */

import { valueOf } from '../../functions/values.js';

/** From one end of the slider to the other. */
const SWEEP_MS = 4000;
/** At each stop, for a reader who wants no motion. */
const STOP_MS = 1000;

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Moves something until it is stopped. A press anywhere stops it, and so does leaving the page.
 * @param {object} course
 * @param {(elapsed: number) => void} course.move  in each frame, ms after the first one
 * @param {() => void} course.stop
 * @param {(event: Event) => boolean} course.isOwn  whether a press belongs to what controls it
 * @param {AbortSignal} signal  ends it
 */
export function animate({ move, stop, isOwn }, signal) {
  let began = NaN;
  let pending = requestAnimationFrame(frame);

  /** @param {number} now  ms */
  function frame(now) {
    if (Number.isNaN(began)) began = now;
    pending = requestAnimationFrame(frame);
    move(now - began);
  }

  signal.addEventListener('abort', () => cancelAnimationFrame(pending));
  for (const type of ['pointerdown', 'keydown']) addEventListener(type, (event) => isOwn(event) || stop(), { capture: true, signal });
  document.addEventListener('visibilitychange', () => document.hidden && stop(), { signal });
}

/** Plays a parameter, or stops it if it plays; only one plays at a time. @typedef {(piece: Piece) => void} Play */

/** A parameter that plays; where motion is not wanted, it rests at the stops. @typedef {{ index: number, parameter: Parameter, scale: Scale, stops: number[], button: HTMLButtonElement, showPlaying: (isPlaying: boolean) => void }} Piece */

/** @param {Store} store @param {PlotView} view @param {AbortSignal} life @returns {Play} */
export function createPlayer(store, view, life) {
  /** @type {{ piece: Piece, end: AbortController } | undefined} */
  let playing;
  /** Whether a change is the player's own. */
  let moving = false;

  function stop() {
    if (playing === undefined) return;
    const { piece, end } = playing;
    playing = undefined;
    end.abort();
    view.show({ ghosts: undefined });
    piece.showPlaying(false);
    store.rest();
  }

  /** @param {Piece} piece */
  function start(piece) {
    const { index, parameter, button, showPlaying } = piece;
    const shown = store.state.functions[index];
    if (shown === undefined) return;
    const end = new AbortController();
    playing = { piece, end };
    showPlaying(true);
    view.show({ ghosts: [{ id: shown.id, params: {} }] });

    let current = valueOf(shown, parameter);
    const course = still.matches ? stopAfterStop(piece, current) : sweep(piece, current);

    /** @param {number} elapsed  ms */
    function move(elapsed) {
      const next = course(elapsed);
      if (Object.is(next, current)) return;
      current = next;
      // The click that began it has let go.
      store.hold();
      moving = true;
      store.setParameter(index, parameter.id, next);
      moving = false;
      view.flush();
    }

    // The button's own press is its own affair: it comes as a click.
    const isOwn = (/** @type {Event} */ event) => {
      const isPress = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      return isPress && event.target instanceof Node && button.contains(event.target);
    };
    animate({ move, stop, isOwn }, end.signal);
  }

  store.subscribe((state, previous) => {
    const isOther = /** @type {const} */ (['functions', 'active', 'lock', 'lang']).some((key) => state[key] !== previous[key]);
    // An address, or the way back, brings another state.
    if (!moving && isOther) stop();
  });
  life.addEventListener('abort', stop);

  return (piece) => {
    const isOn = playing?.piece.button === piece.button;
    stop();
    if (!isOn) start(piece);
  };
}

/**
 * The value at a time, along the slider's own scale: up to the end first, then back and forth.
 * @param {Piece} piece
 * @param {number} from
 * @returns {(elapsed: number) => number}  of ms
 */
function sweep({ scale }, from) {
  const { trackMin, trackMax } = scale;
  const start = scale.position(from);
  return (elapsed) => {
    const way = (start + elapsed / SWEEP_MS) % 2;
    const share = way <= 1 ? way : 2 - way;
    return elapsed === 0 ? from : scale.fromTrack(trackMin + share * (trackMax - trackMin));
  };
}

/**
 * As {@link sweep}, from one stop to the next.
 * @param {Piece} piece
 * @param {number} from
 * @returns {(elapsed: number) => number}
 */
function stopAfterStop({ stops }, from) {
  const up = [...new Set(stops)].sort((a, b) => a - b);
  const round = [...up, ...up.slice(1, -1).reverse()];
  const next = up.findIndex((stop) => stop > from);
  const first = next < 0 ? up.length : next;
  return (elapsed) => round[(first + Math.floor(elapsed / STOP_MS)) % round.length] ?? from;
}
