/**
 * What each curve is: every function by its colour with its values, and the strokes of f and its derivatives.
 *
 * @import { State } from '../state.js'
 * @import { LiveParts } from './live.js'
 * @import { Words } from './words.js'
 */

import { element } from '../page/element.js';
import { display } from '../page/numbers.js';

const SIGNS = { f: 'f', df: 'f′', d2f: 'f″' };
/** Significant digits of a value beside a name. */
const DIGITS = 5;

/** @param {HTMLElement} root @param {LiveParts} parts @param {Words} words */
export function createLegend(root, { store, lab, signal }, { functionName }) {
  const entries = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  const [light, dark] = [lab.palette('light'), lab.palette('dark')];

  /** @param {State['functions'][number]} shown @param {number} index */
  function item({ id, params }, index) {
    const dot = element('span', { class: 'dot' });
    dot.style.color = `var(--activation-plot-curve-${index + 1}, light-dark(${light[index]}, ${dark[index]}))`;
    const values = (entries.get(id)?.params ?? []).map(({ id: parameter, symbol, default: usual }) =>
      element('span', { class: 'value' }, element('i', {}, symbol), ` = ${display(params[parameter] ?? usual, DIGITS)}`),
    );
    return element('li', { part: 'legend-item' }, dot, element('span', {}, functionName(id)), ...values);
  }

  function show() {
    const { functions, show: curves, off, difference } = store.state;
    const drawn = functions.map((shown, index) => ({ shown, index })).filter(({ index }) => !off.includes(index + 1));
    const strokes = curves.map((curve) => element('li', { class: 'stroke' }, element('span', { class: curve }), SIGNS[curve]));
    // A difference has no function's colour.
    root.replaceChildren(...(difference === null ? drawn.map(({ shown, index }) => item(shown, index)) : []), ...strokes);
  }

  store.subscribe((state, previous) => {
    if (state.functions !== previous.functions || state.show !== previous.show || state.off !== previous.off || state.difference !== previous.difference) show();
  }, signal);
  show();
}
