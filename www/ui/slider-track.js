/**
 * The track of a slider: a range input that pointers, fingers and keys move, and that says what it shows.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { element } from './element.js';
import { display } from '../numbers/display.js';
import { onRangeInput } from './range-input.js';
import { STEP_KEYS } from './number-field.js';
import { createScale } from './slider-scale.js';

/** Significant digits of a value said aloud; its number box has all of them. */
const DIGITS = 5;

/**
 * @typedef {object} TrackOptions
 * @property {Pick<Parameter, 'min' | 'max' | 'step' | 'scale'>} quantity
 * @property {(value: number) => void} commit  the reader has moved it
 * @property {(() => void) | undefined} [settled]  what the reader has moved is complete
 * @property {((place: number) => number | undefined) | undefined} [snapped]  the value that a pointer means at a place of the track, if not the nearest
 * @property {string | (() => string)} label  its name; a function follows the language
 * @property {boolean} [disabled]
 */

/** @param {TrackOptions} options */
export function createTrack({ quantity, label, commit, settled, snapped = () => undefined, disabled = false }) {
  const { min, max } = quantity;
  const scale = createScale(quantity);
  let value = NaN;
  const range = element('input.range', {
    type: 'range',
    part: 'slider',
    'aria-label': label,
    min: scale.trackMin,
    max: scale.trackMax,
    step: 'any',
    disabled,
  });

  onRangeInput(
    range,
    (byPointer) => {
      const place = range.valueAsNumber;
      commit((byPointer ? snapped(place) : undefined) ?? scale.fromTrack(place));
    },
    settled,
  );
  range.addEventListener('keydown', (event) => {
    const next = valueOfKey(event, [min, max], (steps) => scale.stepped(value, steps));
    if (next === undefined) return;
    commit(next);
    settled?.();
  });

  return {
    range,
    scale,
    /** Shows a value, wherever it comes from. @param {number} next @returns {boolean} whether it is another one */
    show(next) {
      if (Object.is(next, value)) return false;
      value = next;
      // Where a script writes the value during a drag, Safari tells of no change at its end.
      if (settled === undefined || !range.matches(':active')) range.value = String(scale.toTrack(next));
      range.setAttribute('aria-valuetext', display(next, DIGITS));
      range.toggleAttribute('data-beyond', !scale.isOnTrack(next));
      return true;
    },
  };
}

/** @type {Record<string, number>} */
const STEPS = { ...STEP_KEYS, ArrowRight: 1, ArrowLeft: -1 };

/**
 * The value that a key asks for: some steps away, or one of the ends. Nothing for other keys and for shortcuts.
 * @param {KeyboardEvent} event
 * @param {readonly [number, number]} ends
 * @param {(steps: number) => number} stepped
 */
export function valueOfKey(event, [lo, hi], stepped) {
  const steps = STEPS[event.key];
  const end = event.key === 'Home' ? lo : event.key === 'End' ? hi : undefined;
  if ((steps === undefined && end === undefined) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  event.preventDefault();
  return end ?? stepped(Number(steps));
}
