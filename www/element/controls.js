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

/** @param {HTMLElement} root @param {LiveParts} parts */
export function createControls(root, { store, lab, settled, words, signal }) {
  const { t, functionName, parameterWords } = words;
  /** @type {(() => void)[]} */
  let rows = [];

  function build() {
    const { functions, lock, hide } = store.state;
    rows = [];
    root.replaceChildren(
      ...functions.flatMap(({ id }, index) =>
        shownParameters(entryOf(lab, id), { hide }).map((parameter) => {
          const { node, show } = row(id, index, parameter, lock.includes(parameter.id) || lock.includes('controls'));
          rows.push(show);
          show();
          return node;
        }),
      ),
    );
  }

  /** @param {string} id @param {number} index @param {Parameter} parameter @param {boolean} disabled */
  function row(id, index, parameter, disabled) {
    const { symbol } = parameter;
    const name = functionName(id);
    const { node, range, scale, show } = createSlider(words, {
      quantity: parameter,
      text: name,
      name: t('slider.number', { symbol, name }),
      label: t('slider.range', { symbol, words: parameterWords(id, parameter.id), name }),
      commit: (value) => store.setParameter(index, parameter.id, value),
      settled,
      disabled,
      attributes: { 'data-function': id, 'data-parameter': parameter.id },
    });
    if (parameter.marks.length > 0) {
      const options = parameter.marks.map(({ value, label }) => element('option', { value: scale.toTrack(value), label }));
      const marks = element('datalist', { id: `marks-${index}-${parameter.id}` }, ...options);
      range.setAttribute('list', marks.id);
      node.append(marks);
    }
    return { node, show: () => show(valueOf(/** @type {FunctionState} */ (store.state.functions[index]), parameter)) };
  }

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || String(state.lock) !== String(previous.lock) || hasOtherSliders(state, previous)) build();
    else if (state.functions !== previous.functions) for (const show of rows) show();
  }, signal);
  words.inWords(build, signal);
}
