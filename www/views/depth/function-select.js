/**
 * A list from which one function of the catalogue is chosen.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 */

import { functionName } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createSelect } from '../../ui/choice.js';

/**
 * @param {object} options
 * @param {Engine} options.lab
 * @param {() => string} options.words  label
 * @param {() => string} [options.nothing]  label of the empty option
 * @param {() => FunctionState | undefined} options.shown
 * @param {(shown: FunctionState | undefined) => void} options.commit
 * @param {number} [options.curve]  position of its colour
 * @param {() => boolean} [options.disabled]
 */
export function createFunctionSelect({ lab, words, nothing, shown, commit, curve, disabled }) {
  const ids = lab.catalogue().map(({ id }) => id);
  function chosen() {
    const f = shown();
    return f === undefined ? '' : lab.format([f]);
  }
  const values = () => new Set([...(nothing === undefined ? [] : ['']), ...(ids.includes(chosen()) ? [] : [chosen()]), ...ids]);
  const labelOf = (/** @type {string} */ text) => (text === '' ? (nothing?.() ?? '') : functionName(text));
  const choose = (/** @type {string} */ text) => commit(text === '' ? undefined : lab.parse(text)[0]);
  return element(
    'label.depth-select',
    element('span.depth-select-words', words),
    curve === undefined ? null : element(`span.dot.curve-${curve}`),
    createSelect({ options: () => [...values()].map((text) => [text, labelOf(text)]), chosen, choose, attributes: { disabled } }),
  );
}
