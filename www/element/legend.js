/**
 * What each curve is: every function by its colour with its values, and the strokes of f and its derivatives.
 *
 * @import { State } from '../state/state.js'
 * @import { LiveParts } from './live.js'
 */

import { legendItem } from '../ui/legend.js';
import { createParameterValue } from '../functions/parameter-value.js';
import { CURVE_SIGNS, entryOf, valueOf, valueWidth } from '../functions/values.js';
import { hasOtherIds } from '../state/store.js';

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createLegend(root, { store, lab, words, signal }) {
  const [light, dark] = [lab.palette('light'), lab.palette('dark')];
  /** Writes the values of each function as they stand. @type {(() => void)[]} */
  let values = [];

  /** @param {State['functions'][number]} shown @param {number} index */
  function item({ id }, index) {
    const own = entryOf(lab, id).params.map((parameter) => {
      const { node, number, show } = createParameterValue(parameter, { class: 'value' });
      // As wide as any value of the slider: what stands beside it stays where it is.
      number.style.minWidth = `${valueWidth(parameter)}ch`;
      values.push(() => show(valueOf(/** @type {State['functions'][number]} */ (store.state.functions[index]), parameter)));
      return node;
    });
    const node = legendItem([words.functionName(id), ...own], { part: 'legend-item' });
    node.style.setProperty('--curve', `var(--activation-plot-curve-${index + 1}, light-dark(${light[index]}, ${dark[index]}))`);
    return node;
  }

  function build() {
    const { functions, show: curves, off, difference } = store.state;
    values = [];
    const strokes = curves.map((curve) => legendItem([CURVE_SIGNS[curve]], { curve: 'stroke', mark: curve }));
    // A difference has no function's colour.
    const items = difference === null ? functions.flatMap((shown, index) => (off.includes(index + 1) ? [] : [item(shown, index)])) : [];
    root.replaceChildren(...items, ...strokes);
    write();
  }

  const write = () => values.forEach((show) => show());

  store.subscribe((state, previous) => {
    const isOther = /** @type {const} */ (['show', 'off', 'difference']).some((key) => state[key] !== previous[key]);
    if (isOther || hasOtherIds(state, previous)) build();
    else if (state.functions !== previous.functions) write();
  }, signal);
  words.inWords(build, signal);
}
