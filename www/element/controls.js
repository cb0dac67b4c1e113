/**
 * A slider, a number box and the way back for every parameter of the functions shown.
 *
 * @import { FunctionState, Parameter } from '../lab/types.js'
 * @import { LiveParts } from './live.js'
 */

import { element } from '../ui/element.js';
import { createSlider } from '../ui/slider.js';
import { entryOf, valueOf } from '../functions/values.js';
import { hasOtherSliders, shownParameters } from '../state/shown-parameters.js';
import { hasOtherFunctions } from '../state/store.js';
import { fillPart } from './below.js';

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createControls(root, parts) {
  const { store, lab, settled, words } = parts;
  const { t, functionName, parameterWords } = words;

  /** @param {string} id @param {number} index @param {Parameter} parameter */
  function row(id, index, parameter) {
    const { symbol } = parameter;
    const { lock } = store.state;
    const name = functionName(id);
    const { node, range, scale } = createSlider(words, {
      quantity: parameter,
      text: name,
      name: t('slider.number', { symbol, name }),
      label: t('slider.range', { symbol, words: parameterWords(id, parameter.id), name }),
      shown: () => valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter),
      commit: (value) => store.setParameter(index, parameter.id, value),
      settled,
      disabled: lock.includes(parameter.id) || lock.includes('controls'),
      attributes: { 'data-function': id, 'data-parameter': parameter.id },
    });
    if (parameter.marks.length > 0) {
      const options = parameter.marks.map(({ value, label }) => element('option', { value: scale.toTrack(value), label }));
      const marks = element('datalist', { id: `marks-${index}-${parameter.id}` }, ...options);
      range.setAttribute('list', marks.id);
      node.append(marks);
    }
    return node;
  }

  fillPart(
    root,
    parts,
    (state, previous) =>
      hasOtherFunctions(state, previous) || String(state.lock) !== String(previous.lock) || hasOtherSliders(state, previous),
    () =>
      store.state.functions.flatMap(({ id }, index) =>
        shownParameters(entryOf(lab, id), store.state).map((parameter) => row(id, index, parameter)),
      ),
  );
}
