/**
 * Which curve is heard: the function whose notes are shown, or the first one that is drawn where that one is not; or the difference.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 * @import { State } from '../../state/state.js'
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
