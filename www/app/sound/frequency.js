/**
 * From numbers to sound: which pitch a value has, and from where it comes. Nothing here plays anything.
 *
 * @import { Interval } from '../../state/state.js'
 */

/** The pitch of the lower end of the plot, Hz: lower ones are lost in small loudspeakers. */
export const LOWEST = 220;
/** Above it the plot is so many octaves high; equal steps of y are equal steps of pitch. */
export const OCTAVES = 3;
/** Never quite on one side: a reader may hear with one ear. */
export const WIDEST_PAN = 0.8;

/**
 * A value as a tone. What lies beyond the plot has the pitch of the end that is nearer, and is rough.
 * @typedef {{ frequency: number, isBeyond: boolean }} Tone
 */

/**
 * @param {number} value
 * @param {Interval} seen  of y
 * @returns {Tone | undefined}  nothing is heard of what is not defined
 */
export function toneOf(value, [lo, hi]) {
  if (Number.isNaN(value)) return undefined;
  const share = (value - lo) / (hi - lo);
  const within = Math.min(1, Math.max(0, share));
  return { frequency: LOWEST * 2 ** (OCTAVES * within), isBeyond: within !== share };
}

/** Where x sounds, from −1, the left, to 1. @param {number} x @param {Interval} seen */
export function panOf(x, [lo, hi]) {
  const share = Math.min(1, Math.max(0, (x - lo) / (hi - lo)));
  return WIDEST_PAN * (2 * share - 1);
}
