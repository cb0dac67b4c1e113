/**
 * Between a parameter's value and the place of the thumb on its track.
 *
 * @import { Parameter } from '../lab/types.js'
 */

import { decimals } from '../numbers/display.js';

/** Significant digits of a value set by dragging on a logarithmic track. */
const LOG_DIGITS = 3;
/** Steps from end to end of a logarithmic track. */
const LOG_STEPS = 200;

/** @typedef {ReturnType<typeof createScale>} Scale */

/** @param {Pick<Parameter, 'min' | 'max' | 'step' | 'scale'>} parameter */
export function createScale({ min, max, step, scale }) {
  const logarithmic = scale === 'logarithmic';
  const places = decimals(step);
  // What the range input counts in: the value itself, or its logarithm.
  const toTrack = (/** @type {number} */ value) => (logarithmic ? Math.log10(Math.max(value, min)) : value);
  const trackMin = toTrack(min);
  const trackMax = toTrack(max);

  /** Where a value stands between the ends of the track, 0 to 1. @param {number} value */
  const position = (value) => Math.min(1, Math.max(0, (toTrack(value) - trackMin) / (trackMax - trackMin)));

  /** Whether a value stands between the ends of the track. @param {number} value */
  const isOnTrack = (value) => value >= min && value <= max;

  /** @param {number} value */
  const within = (value) => Math.min(max, Math.max(min, value));

  /** @param {number} raw */
  const onGrid = (raw) => Number(within(min + Math.round((raw - min) / step) * step).toFixed(places));

  /** The value at a place on the track, with no more digits than a hand can mean. @param {number} place  what the range input answers */
  function fromTrack(place) {
    return logarithmic ? within(Number((10 ** place).toPrecision(LOG_DIGITS))) : onGrid(place);
  }

  /**
   * The value some steps away. From between two steps the first one leads to the next of them; beyond the track's ends it stops there.
   * @param {number} from
   * @param {number} steps  negative to the left
   */
  function stepped(from, steps) {
    if (logarithmic) {
      const moved = fromTrack(toTrack(within(from)) + (steps * (trackMax - trackMin)) / LOG_STEPS);
      return moved === from ? onGrid(from + Math.sign(steps) * step) : moved;
    }
    const exact = (from - min) / step;
    const nearest = Math.round(exact);
    const start = Math.abs(exact - nearest) < 1e-6 ? nearest : steps > 0 ? Math.floor(exact) : Math.ceil(exact);
    return onGrid(min + (start + steps) * step);
  }

  /**
   * A value as the track's steps write it, 1.50 and not 1.5: while the thumb moves, the digits stay where they are.
   * Nothing for a value between two steps.
   * @param {number} value
   * @returns {string | undefined}
   */
  function written(value) {
    const text = logarithmic ? value.toPrecision(LOG_DIGITS) : value.toFixed(places);
    return Number(text) === value && !text.includes('e') ? text : undefined;
  }

  return { isOnTrack, written, trackMin, trackMax, toTrack, fromTrack, position, stepped };
}
