/**
 * A list from which one function of the catalogue is chosen.
 *
 * @import { Engine, FunctionState } from '../../lab/types.js'
 */

import { functionName, inWords } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/**
 * @param {object} options
 * @param {Engine} options.lab
 * @param {() => string} options.words  label
 * @param {() => string} [options.nothing]  label of the empty option
 * @param {(shown: FunctionState | undefined) => void} options.commit
 * @param {number} [options.curve]  position of its colour
 */
export function createFunctionSelect({ lab, words, nothing, commit, curve }) {
  const ids = lab.catalogue().map(({ id }) => id);
  const label = element('span.depth-select-words');
  const select = element('select.select', { onchange: () => commit(select.value === '' ? undefined : lab.parse(select.value)[0]) });
  const dot = curve === undefined ? null : element('span', { class: `dot curve-${curve}` });
  /** @type {FunctionState | undefined} */
  let shown;

  function write() {
    label.textContent = words();
    const chosen = shown === undefined ? '' : lab.format([shown]);
    const own = chosen === '' || ids.includes(chosen) ? [] : [chosen];
    select.replaceChildren(
      ...(nothing === undefined ? [] : [element('option', { value: '' }, nothing())]),
      ...own.map((text) => element('option', { value: text }, text)),
      ...ids.map((id) => element('option', { value: id }, functionName(id))),
    );
    select.value = chosen;
  }

  inWords(write);
  return {
    node: element('label.depth-select', label, dot, select),
    select,
    /** @param {FunctionState | undefined} next */
    show(next) {
      shown = next;
      write();
    },
  };
}
