/**
 * What each curve is: every function by its colour with its values, and the strokes of f and its derivatives.
 *
 * @import { FunctionState } from '../lab/types.js'
 * @import { LiveParts } from './live.js'
 */

import { legendItem } from '../ui/legend.js';
import { live } from '../i18n/live.js';
import { createParameterValue } from '../functions/parameter-value.js';
import { CURVE_SIGNS, entryOf, valueOf, valueWidth } from '../functions/values.js';
import { hasOtherIds } from '../state/store.js';
import { fillPart } from './below.js';

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createLegend(root, parts) {
  const { store, lab, words } = parts;
  const [light, dark] = [lab.palette('light'), lab.palette('dark')];

  /** @param {FunctionState} shown @param {number} index */
  function item({ id }, index) {
    const values = entryOf(lab, id).params.map((parameter) => {
      const { node, number, show } = createParameterValue(parameter, { class: 'value' });
      // As wide as any value of the slider: what stands beside it stays where it is.
      number.style.minWidth = `${valueWidth(parameter)}ch`;
      live(() => show(valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter)));
      return node;
    });
    const node = legendItem([words.functionName(id), ...values], { part: 'legend-item' });
    node.style.setProperty('--curve', `var(--activation-plot-curve-${index + 1}, light-dark(${light[index]}, ${dark[index]}))`);
    return node;
  }

  fillPart(
    root,
    parts,
    (state, previous) =>
      hasOtherIds(state, previous) || /** @type {const} */ (['show', 'off', 'difference']).some((key) => state[key] !== previous[key]),
    () => {
      const { functions, show, off, difference } = store.state;
      // A difference has no function's colour.
      const items = difference === null ? functions.flatMap((shown, index) => (off.includes(index + 1) ? [] : [item(shown, index)])) : [];
      return [...items, ...show.map((curve) => legendItem([CURVE_SIGNS[curve]], { curve: 'stroke', mark: curve }))];
    },
  );
}
