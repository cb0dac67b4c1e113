/**
 * What each curve is: every function by its colour with its values, and the strokes of f and its derivatives.
 *
 * @import { Parameter } from '../lab/types.js'
 * @import { State } from '../state/state.js'
 * @import { LiveParts } from './live.js'
 * @import { Words } from './words.js'
 */

import { element } from '../ui/element.js';
import { display } from '../numbers/display.js';
import { createScale } from '../ui/slider-scale.js';
import { hasOtherIds } from '../state/store.js';

const SIGNS = { f: 'f', df: 'f′', d2f: 'f″' };
/** Significant digits of a value beside a name. */
const DIGITS = 5;

/** @param {HTMLElement} root @param {LiveParts} parts @param {Words} words */
export function createLegend(root, { store, lab, signal }, { functionName }) {
  const entries = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  const [light, dark] = [lab.palette('light'), lab.palette('dark')];

  /** Writes the values of each function as they stand. @type {(() => void)[]} */
  let values = [];

  /** @param {number} index  of a function @param {Parameter} parameter */
  function value(index, { id, symbol, default: usual, ...parameter }) {
    const scale = createScale(parameter);
    const node = element('span', { class: 'number' });
    /** @param {number} number */
    const text = (number) => (scale.written(number) ?? display(number, DIGITS)).replace('-', '\u2212');
    // As wide as any value of the slider: what stands beside it stays where it is.
    node.style.minWidth = `${Math.max(...[parameter.min, parameter.max].map((end) => text(end).length))}ch`;
    values.push(() => (node.textContent = text(store.state.functions[index]?.params[id] ?? usual)));
    return element('span', { class: 'value' }, element('i', {}, symbol), ' = ', node);
  }

  /** @param {State['functions'][number]} shown @param {number} index */
  function item({ id }, index) {
    const dot = element('span', { class: 'dot' });
    dot.style.color = `var(--activation-plot-curve-${index + 1}, light-dark(${light[index]}, ${dark[index]}))`;
    const parameters = entries.get(id)?.params ?? [];
    return element(
      'li',
      { part: 'legend-item' },
      dot,
      element('span', {}, functionName(id)),
      ...parameters.map((parameter) => value(index, parameter)),
    );
  }

  function build() {
    const { functions, show: curves, off, difference } = store.state;
    values = [];
    const strokes = curves.map((curve) => element('li', { class: 'stroke' }, element('span', { class: curve }), SIGNS[curve]));
    // A difference has no function's colour.
    const items = difference === null ? functions.map((shown, index) => (off.includes(index + 1) ? null : item(shown, index))) : [];
    root.replaceChildren(...items.filter((node) => node !== null), ...strokes);
    write();
  }

  const write = () => values.forEach((show) => show());

  store.subscribe((state, previous) => {
    const isOther =
      hasOtherIds(state, previous) ||
      state.show !== previous.show ||
      state.off !== previous.off ||
      state.difference !== previous.difference;
    if (isOther) build();
    else if (state.functions !== previous.functions) write();
  }, signal);
  build();
}
