/**
 * What is heard, and how: the function whose notes are shown, or the first one that is drawn where that one is not, or the difference;
 * which pitch a value has, and from where it comes. Nothing here plays anything.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { Interval, State } from '../../state/state.js'
 */

import { functionName } from '../../i18n/i18n.js';
import { titleOf } from '../../functions/title.js';

/** The label keeps its width while a parameter moves; the name tells its value. @typedef {{ name: () => string, label: () => string, colour: string, shown: FunctionState | undefined, at: (x: number) => { f: number, df: number } }} Subject */

/** @param {State} state @param {Engine} lab @returns {Subject | undefined}  none where nothing is drawn */
export function subjectOf({ functions, off, active, difference }, lab) {
  const at =
    (/** @type {FunctionState} */ { id, params }) =>
    (/** @type {number} */ x) => {
      const { f, df } = lab.evaluate(id, params, Float64Array.of(x));
      return { f: Number(f[0]), df: Number(df[0]) };
    };
  const [first, second] = (difference ?? []).map((position) => functions[position - 1]);
  if (first !== undefined && second !== undefined) {
    const [a, b] = [at(first), at(second)];
    const minus = (/** @type {number} */ x) => {
      const [one, other] = [a(x), b(x)];
      return { f: one.f - other.f, df: one.df - other.df };
    };
    const label = () => `${functionName(first.id)} − ${functionName(second.id)}`;
    return { label, name: () => `${titleOf(first, lab)} − ${titleOf(second, lab)}`, colour: 'curve-ink', shown: undefined, at: minus };
  }
  const drawn = functions.map((_, index) => index + 1).filter((position) => !off.includes(position));
  const position = drawn.includes(active) ? active : drawn[0];
  const shown = functions[(position ?? 0) - 1];
  return (
    shown && { label: () => functionName(shown.id), name: () => titleOf(shown, lab), colour: `curve-${position}`, shown, at: at(shown) }
  );
}

/** The pitch of the lower end of the plot, Hz: lower ones are lost in small loudspeakers. */
export const LOWEST = 220;
/** Above it the plot is so many octaves high; equal steps of y are equal steps of pitch. */
export const OCTAVES = 3;
/** Never quite on one side: a reader may hear with one ear. */
export const WIDEST_PAN = 0.8;

/** A value as a tone: beyond the plot it has the pitch of the nearer end, and is rough. @typedef {{ frequency: number, isBeyond: boolean }} Tone */

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
