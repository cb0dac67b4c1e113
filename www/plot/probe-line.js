/**
 * The line of the probe on the page: x, the difference of two functions, and the tangent. Every function has its values in its own row.
 *
 * @import { FunctionState, Jet } from '../lab/types.js'
 * @import { Curve } from '../state/state.js'
 * @import { Companion, ProbeParts } from './probe.js'
 */

import { inOneLine, inWords, list, t, words } from '../i18n/i18n.js';
import { activeFunction, CURVES } from '../state/state.js';
import { assign, element } from '../ui/element.js';
import { titleOf } from '../functions/title.js';
import { lineText } from '../numbers/texts.js';
import { display } from '../numbers/display.js';
import { createReading, createValueRow, sidesOf } from './probe-values.js';
import { differenceOf } from './rounding.js';
import { whenSettled } from '../ui/settle.js';

/** What is said aloud follows the probe when it has been still for so long. */
const SETTLED_MS = 500;
/** Significant digits. */
const TANGENT_DIGITS = 4;

/**
 * @param {HTMLElement} root
 * @param {Pick<ProbeParts, 'store' | 'lab' | 'list'> & Pick<Companion, 'tell'>} parts
 * @param {AbortSignal} signal
 * @returns {{ show: (x: number | null) => void, speak: () => void }}  shows the values at x, and speaks soon of what is shown
 */
export function createProbeLine(root, { store, lab, list: rows, tell }, signal) {
  const place = element('span.readout-x');
  const difference = createValueRow(words);
  const hint = element('span.readout-hint');
  const spoken = element('span.visually-hidden', { role: 'status' });
  root.replaceChildren(element('p.readout-line', place, difference.node, hint), spoken);
  /** @type {number | null} */
  let current = null;

  const showAll = createReading({ store, lab, place, write: rows.showValues });
  const speak = whenSettled(SETTLED_MS, () => (spoken.textContent = tell(current === null ? '' : inSpeech(current))), signal);

  /** @param {[first: number, second: number]} pair  positions @param {number} x @returns {Jet[]} */
  function sidesOfDifference(pair, x) {
    const { functions } = store.state;
    const [first, second] = pair.map((position) => sidesOf(lab, /** @type {FunctionState} */ (functions[position - 1]), x));
    const minus = (/** @type {number} */ side) => {
      const [a, b] = [first, second].map((sides) => /** @type {Jet} */ (sides?.[side] ?? sides?.[0]));
      const entries = CURVES.map((curve) => [curve, differenceOf(Number(a?.[curve]), Number(b?.[curve]))]);
      return /** @type {Jet} */ (Object.fromEntries(entries));
    };
    return (first?.length ?? 1) + (second?.length ?? 1) > 2 ? [minus(0), minus(1)] : [minus(0)];
  }

  /** @param {number} x */
  function inSpeech(x) {
    const { functions, off, difference: pair } = store.state;
    if (pair !== null) return t('readout.spoken.x', { x: display(x, 4) });
    const values = functions.flatMap((shown, index) => {
      if (off.includes(index + 1)) return [];
      const sides = sidesOf(lab, shown, x);
      const both = (/** @type {Curve} */ curve) => list([...new Set(sides.map((jet) => display(jet[curve], 4)))]);
      return [t('readout.spoken', { name: titleOf(shown, lab), f: both('f'), df: both('df') })];
    });
    return inOneLine([t('readout.spoken.x', { x: display(x, 4) }), ...values]);
  }

  /** The tangent's equation, or how to get a probe. @param {number | null} x */
  function hintFor(x) {
    if (x === null) return t('readout.hint');
    const { active, difference: pair, off, show } = store.state;
    if (pair !== null || !show.includes('f') || off.includes(active)) return '';
    const lines = sidesOf(lab, activeFunction(store.state), x).map(({ f, df }) => {
      const intercept = f - df * x;
      return Number.isFinite(intercept) ? `y = ${lineText({ slope: df, intercept }, TANGENT_DIGITS)}` : '';
    });
    const different = [...new Set(lines.filter(Boolean))];
    return different.length === 0 ? '' : t('readout.tangent', { line: different.join(' | ') });
  }

  /** @param {number | null} x */
  function show(x) {
    current = x;
    const { difference: pair, show: curves } = store.state;
    showAll(x);
    difference.arrange(pair === null ? [] : curves);
    difference.write(pair === null || x === null ? [] : sidesOfDifference(pair, x));
    const next = hintFor(x);
    if (hint.textContent !== next) hint.textContent = next;
    speak();
  }

  assign(root, { role: 'group', 'aria-label': () => t('readout.title') });
  inWords(() => show(current));
  return { show, speak };
}
