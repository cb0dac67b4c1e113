/**
 * The sound trace: f at the probe as pitch, f′ as a second tone, x from left to right; ticks, and words once the probe rests,
 * where the curve has a zero, an extremum or a kink. It sounds while something moves, and falls silent soon after.
 *
 * @import { Frame } from '../../lab/types.js'
 * @import { PlotParts } from '../on-demand.js'
 * @import { Subject } from './subject.js'
 * @import { Voices } from './voices.js'
 */

import { inOneLine, inWords } from '../../i18n/i18n.js';
import { whenSettled } from '../../ui/settle.js';
import { animate } from '../explore/play.js';
import { createRemarks, landmarksOf, met, TICKS } from './landmarks.js';
import { createSoundRow } from './row.js';
import { panOf, subjectOf, toneOf } from './subject.js';
import { createVoices } from './voices.js';
import { summary, told } from './words.js';

/** A probe that rests so long, ms, says no more. */
const LINGER_MS = 700;
/** What of the state makes another curve of it, or another picture. */
const SCENE = /** @type {const} */ (['functions', 'off', 'active', 'difference', 'x', 'y', 'aspect', 'view']);
/** Keys that readers press to hush their screen reader, or on the way to another key. */
const QUIET_KEYS = ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock', 'Insert', 'AltGraph'];

const still = matchMedia('(prefers-reduced-motion: reduce)');

/** What was heard last. @typedef {{ x: number, f: number, df: number, shown: Subject['shown'] }} Heard */

/** Its row of controls goes into the readout. @param {PlotParts} parts */
export function createTrace({ canvas, readout, store, lab, view, probe }) {
  const row = createSoundRow({ play, volume: () => voices?.setVolume(row.volume) });
  const remarks = createRemarks();
  /** While the sound is on. @type {Voices | undefined} */
  let voices;
  /** @type {Heard | undefined} */
  let last;
  /** Whether the last step ended on what it met. */
  let hasLanded = false;
  /** Whether a sweep has just ended: to come back to where the reader has it is no movement. */
  let isBack = false;
  /** Ends the sweep that goes on, which may have been the whole one. @type {((isWhole?: boolean) => void) | undefined} */
  let stop;

  const subject = () => subjectOf(store.state, lab);

  /** @param {Subject} subject @param {number} x @returns {Heard} */
  const hear = ({ at, shown }, x) => ({ x, ...at(x), shown });

  /** @param {Subject} subject @param {Frame} frame */
  const landmarks = ({ shown }, frame) => landmarksOf(shown && probe.stops.features(shown, frame.x));

  /** Sounds one point, and what has been met on the way to it. @param {Subject} heard @param {Heard} now @param {Frame} frame */
  function sound(heard, now, frame) {
    const { x, f, df } = now;
    voices?.play({
      f: toneOf(f, frame.y),
      slope: row.hasSlope ? toneOf(df, frame.y) : undefined,
      isNegative: f < 0,
      pan: panOf(x, frame.x),
    });
    const previous = last;
    last = now;
    // The curve has changed, not the probe.
    if (previous?.x === x) return [];
    const from = previous !== undefined && previous.shown === now.shown ? previous.x : NaN;
    const found = met(landmarks(heard, frame), from, x, frame.x[1] - frame.x[0]);
    hasLanded = found.some((landmark) => landmark.x === x);
    remarks.goOn();
    if (found.length > 0) {
      voices?.tick(Math.max(...found.map(({ kind }) => TICKS[kind])));
      remarks.add(() => told(heard, found));
    }
    return found;
  }

  /** The probe is here now, or nowhere. @param {number | null} x @param {Frame | undefined} frame @param {() => void} settle */
  function follow(x, frame, settle) {
    if (stop !== undefined) return;
    const heard = subject();
    const isReturn = isBack;
    isBack = false;
    if (x === null || frame === undefined || heard === undefined) {
      last = undefined;
      voices?.silence();
      return;
    }
    const now = hear(heard, x);
    if (isReturn) last = now;
    // It was drawn anew for another reason.
    if (last !== undefined && last.x === x && Object.is(last.f, now.f) && Object.is(last.df, now.df)) return;
    sound(heard, now, frame);
    settle();
  }

  /** What is said when the probe has come to rest. @param {string} words  its numbers */
  function tell(words) {
    const remark = remarks.tell();
    const { functions, off } = store.state;
    // The one function drawn has said already what the numbers would say again.
    const isAll = hasLanded && functions.length - off.length === 1;
    return remark === '' || words === '' ? remark + words : isAll ? remark : inOneLine([remark, words]);
  }

  /** Plays what is seen from left to right, or stops it. */
  function play() {
    if (stop !== undefined) {
      stop();
      return;
    }
    const { frame } = view;
    const heard = subject();
    if (voices === undefined || frame === undefined || heard === undefined) return;
    const [lo, hi] = frame.x;
    remarks.clear();
    last = undefined;
    isBack = false;
    row.setPlaying(true);
    const { duration } = row;
    const end = new AbortController();
    stop = (isWhole = false) => {
      end.abort();
      stop = undefined;
      row.setPlaying(false);
      voices?.silence();
      hasLanded = false;
      isBack = true;
      if (isWhole) {
        remarks.clear();
        const all = landmarks(heard, frame);
        remarks.add(() => summary(heard, frame, all));
      }
      probe.lead(undefined);
      probe.speak();
    };
    const course = {
      isOwn,
      stop: () => stop?.(),
      move(/** @type {number} */ elapsed) {
        const isWhole = elapsed >= duration;
        const x = isWhole ? hi : lo + (elapsed / duration) * (hi - lo);
        const found = sound(heard, hear(heard, x), frame);
        // The probe moves along; for a reader who wants no motion it goes from stop to stop.
        if (!still.matches) probe.lead(x);
        else if (found[0] !== undefined) probe.lead(found[0].x);
        view.flush();
        if (isWhole) stop?.(true);
      },
    };
    animate(course, end.signal);
  }

  /** What belongs to a sweep's own controls: they may be used while it plays, and the key ends it by itself. @param {Event} event */
  function isOwn(event) {
    const { target } = event;
    const key = event instanceof KeyboardEvent ? event.key : '';
    if (QUIET_KEYS.includes(key) || (target === canvas && key.toLowerCase() === 'h')) return true;
    return target instanceof Node && row.node.contains(target);
  }

  function hush() {
    stop?.();
    voices?.silence();
  }

  const showSubject = () => row.setSubject(subject());
  inWords(showSubject);

  return {
    play,
    /** Begins to sound. @param {AudioContext} context @param {AbortSignal} signal  ends it */
    start(context, signal) {
      voices = createVoices(context, signal);
      voices.setVolume(row.volume);
      readout.append(row.node);
      showSubject();
      last = undefined;
      const settle = whenSettled(LINGER_MS, () => stop === undefined && voices?.silence(), signal);
      probe.accompany({ onFrame: (x, frame) => follow(x, frame, settle), tell }, signal);
      store.subscribe((state, previous) => {
        showSubject();
        if (stop !== undefined && SCENE.some((key) => state[key] !== previous[key])) stop();
        if (state.view !== previous.view) hush();
      }, signal);
      for (const event of ['blur', 'pagehide']) addEventListener(event, hush, { signal });
      canvas.addEventListener('blur', () => stop === undefined && voices?.silence(), { signal });
      const turned = () => {
        if (document.hidden) hush();
        (document.hidden ? context.suspend() : context.resume()).catch(() => {});
      };
      document.addEventListener('visibilitychange', turned, { signal });
      signal.addEventListener('abort', () => {
        hush();
        voices = undefined;
        row.node.remove();
      });
    },
  };
}
