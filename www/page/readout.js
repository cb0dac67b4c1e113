/**
 * The numbers at the probe: x, and f, f′ and f″ of every function that is drawn; both one-sided values where the two sides differ.
 *
 * @import { Engine, FunctionState, Jet } from '../lab/types.js'
 * @import { Curve } from '../state.js'
 * @import { Store } from './store.js'
 */

import { functionName, inOneLine, inWords, list, t } from '../i18n.js';
import { activeFunction, CURVES } from '../state.js';
import { element } from './element.js';
import { CURVE_SIGNS, titleOf } from './function-title.js';
import { lineText } from './number-texts.js';
import { display } from './numbers.js';
import { whenSettled } from './settle.js';

/** What is said aloud follows the probe when it has been still for so long. */
const SETTLED_MS = 500;
/** Significant digits. */
const DIGITS = 6;

/** @typedef {{ sides: [Jet] | [Jet, Jet] }} Values */

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Engine} lab
 * @param {AbortSignal} signal
 * @param {(words: string) => string} tell  what is said aloud, given the values in words
 * @returns {{ show: (x: number | null) => void, speak: () => void }}  shows the values at x, and speaks soon of what is shown
 */
export function createReadout(root, store, lab, signal, tell) {
  const place = element('th', { scope: 'col', class: 'readout-x' });
  const heads = CURVES.map((curve) => element('th', { scope: 'col' }, element('i', { class: 'symbol' }, CURVE_SIGNS[curve])));
  const body = element('tbody');
  const hint = element('p', { class: 'readout-hint' });
  const spoken = element('p', { class: 'visually-hidden', role: 'status' });
  const head = element('thead', {}, element('tr', {}, place, ...heads));
  const table = element('table', { class: 'readout-table' }, head, body);
  root.replaceChildren(table, hint, spoken);
  /** @type {{ node: HTMLElement, cells: HTMLElement[] }[]} */
  let rows = [];
  let layout = '';
  /** @type {number | null} */
  let current = null;

  const speak = whenSettled(SETTLED_MS, () => (spoken.textContent = tell(current === null ? '' : words(current))), signal);

  /** What the table has rows for: positions of functions, or none of them for the difference. */
  function shownPositions() {
    const { functions, off, difference } = store.state;
    if (difference !== null) return [0];
    return functions.map((_, index) => index + 1).filter((position) => !off.includes(position));
  }

  /** @param {FunctionState} shown @param {number} x @returns {Values['sides']} */
  function sidesOf(shown, x) {
    const kink = lab.kinks(shown.id, shown.params).find((candidate) => candidate.x === x);
    if (kink !== undefined) return [kink.left, kink.right];
    const { f, df, d2f } = lab.evaluate(shown.id, shown.params, Float64Array.of(x));
    return [{ f: Number(f[0]), df: Number(df[0]), d2f: Number(d2f[0]) }];
  }

  /** @param {number} position @param {number} x @returns {Values['sides']} */
  function valuesAt(position, x) {
    const { functions, difference } = store.state;
    const at = (/** @type {number} */ place) => sidesOf(/** @type {FunctionState} */ (functions[place - 1]), x);
    if (position > 0) return at(position);
    const [first, second] = /** @type {[number, number]} */ (difference).map(at);
    const minus = (/** @type {number} */ side) => {
      const [a, b] = [first, second].map((sides) => /** @type {Jet} */ (sides?.[side] ?? sides?.[0]));
      const entries = CURVES.map((curve) => [curve, Number(a?.[curve]) - Number(b?.[curve])]);
      return /** @type {Jet} */ (Object.fromEntries(entries));
    };
    return (first?.length ?? 1) + (second?.length ?? 1) > 2 ? [minus(0), minus(1)] : [minus(0)];
  }

  /** @param {number} position */
  const nameOf = (position) => {
    const { functions, difference } = store.state;
    const name = (/** @type {number} */ place) => functionName(functions[place - 1]?.id ?? '');
    return position > 0 ? name(position) : (difference ?? []).map(name).join(' − ');
  };

  function build() {
    const positions = shownPositions();
    const next = positions.map((position) => `${position} ${nameOf(position)}`).join('\n');
    if (next === layout) return;
    layout = next;
    rows = positions.map((position) => {
      const cells = CURVES.map(() => element('td'));
      const label = element('th', { scope: 'row' }, element('span', { class: 'dot' }), nameOf(position));
      return { cells, node: element('tr', { class: position > 0 ? `curve-${position}` : 'curve-ink' }, label, ...cells) };
    });
    body.replaceChildren(...rows.map(({ node }) => node));
  }

  /** @param {HTMLElement} cell @param {number[]} values  from the left and from the right, where they differ */
  function write(cell, values) {
    const same = values.length === 1 || Object.is(values[0], values[1]);
    const texts = (same ? values.slice(0, 1) : values).map((value) => display(value, same ? DIGITS : 3));
    const text = texts.join(' | ');
    // Values that look the same may still differ in digits that are not shown.
    cell.dataset.value = (same ? values.slice(0, 1) : values).map(String).join(' ');
    if (cell.textContent === text) return;
    cell.textContent = text;
    cell.title = same ? '' : t('readout.sides');
  }

  /** @param {number} x */
  function words(x) {
    const parts = store.state.difference === null ? store.state.functions : [];
    const values = parts
      .filter((_, index) => !store.state.off.includes(index + 1))
      .map((shown) => {
        const sides = sidesOf(shown, x);
        const both = (/** @type {Curve} */ curve) => list([...new Set(sides.map((jet) => display(jet[curve], 4)))]);
        return t('readout.spoken', { name: titleOf(shown, lab), f: both('f'), df: both('df') });
      });
    return inOneLine([t('readout.spoken.x', { x: display(x, 4) }), ...values]);
  }

  /** The tangent's equation, or how to get a probe. @param {number | null} x */
  function hintFor(x) {
    if (x === null) return t('readout.hint');
    if (store.state.difference !== null || !store.state.show.includes('f')) return '';
    const shown = activeFunction(store.state);
    if (store.state.off.includes(store.state.active)) return '';
    const lines = sidesOf(shown, x).map(({ f, df }) => {
      const intercept = f - df * x;
      return Number.isFinite(intercept) ? `y = ${lineText({ slope: df, intercept }, 4)}` : '';
    });
    const different = [...new Set(lines.filter(Boolean))];
    return different.length === 0 ? '' : t('readout.tangent', { name: functionName(shown.id), line: different.join(' | ') });
  }

  /** @param {number | null} x */
  function show(x) {
    build();
    current = x;
    place.textContent = x === null ? 'x' : `x = ${display(x, DIGITS)}`;
    place.dataset.value = x === null ? '' : String(x);
    const positions = shownPositions();
    rows.forEach(({ cells }, i) => {
      const sides = x === null ? [] : valuesAt(/** @type {number} */ (positions[i]), x);
      CURVES.forEach((curve, c) => {
        const cell = /** @type {HTMLElement} */ (cells[c]);
        if (sides.length === 0) {
          if (cell.textContent !== '') cell.textContent = '';
          delete cell.dataset.value;
        } else
          write(
            cell,
            sides.map((jet) => jet[curve]),
          );
      });
    });
    const next = hintFor(x);
    if (hint.textContent !== next) hint.textContent = next;
    speak();
  }

  inWords(() => {
    table.setAttribute('aria-label', t('readout.title'));
    layout = '';
    show(current);
  });
  return { show, speak };
}
