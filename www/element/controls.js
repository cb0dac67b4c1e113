/**
 * A slider, a number box and the way back for every parameter of the functions shown.
 *
 * @import { Parameter } from '../lab/types.js'
 * @import { LiveParts } from './live.js'
 * @import { Words } from './words.js'
 */

import { element, icon } from '../ui/element.js';
import { createNumberBox } from '../ui/number-box.js';
import { accepts, allowedWords } from '../numbers/display.js';
import { onRangeInput } from '../ui/range-input.js';
import { hasOtherSliders, shownParameters } from '../state/shown-parameters.js';
import { createScale } from '../ui/slider-scale.js';
import { hasOtherFunctions } from '../state/store.js';

/** @param {HTMLElement} root @param {LiveParts} parts @param {Words} words */
export function createControls(root, { store, lab, settled, signal }, { t, functionName, parameterWords }) {
  const entries = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  /** @type {(() => void)[]} */
  let rows = [];

  function build() {
    const { functions, lock, hide } = store.state;
    rows = [];
    root.replaceChildren(
      ...functions.flatMap(({ id }, index) =>
        shownParameters(entries.get(id) ?? { params: [] }, { hide }).map((parameter) => {
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
    const scale = createScale(parameter);
    const name = functionName(id);
    const range = element('input', {
      type: 'range',
      part: 'slider',
      min: scale.trackMin,
      max: scale.trackMax,
      step: 'any',
      'aria-label': t('slider.range', { symbol, words: parameterWords(id, parameter.id), name }),
      disabled,
    });
    const marks = element(
      'datalist',
      { id: `marks-${index}-${parameter.id}` },
      ...parameter.marks.map(({ value, label }) => element('option', { value: scale.toTrack(value), label })),
    );
    if (parameter.marks.length > 0) range.setAttribute('list', marks.id);
    const field = createNumberBox({
      accepts: (value) => accepts(parameter, value),
      complaint(text, value, both) {
        if (both !== undefined) return t('number.two', { text, one: both[0], other: both[1] });
        const not = Number.isNaN(value) ? [t('number.not', { text })] : [];
        return [...not, t('number.range', { allowed: t(...allowedWords(parameter)) })].join(t('sentence.space'));
      },
      stepped: scale.stepped,
      commit: (value) => set(value),
      written: (value) => scale.written(value) ?? String(value),
      attributes: { part: 'number', 'aria-label': t('slider.number', { symbol, name }), disabled },
      errorAttributes: { part: 'number-error' },
    });
    const back = t('slider.reset', { symbol, value: parameter.default });
    const reset = element('button', { type: 'button', 'aria-label': back, title: back, disabled }, icon('reset'));
    const valueNow = () => store.state.functions[index]?.params[parameter.id] ?? parameter.default;

    /** @param {number} value @param {boolean} [complete] */
    function set(value, complete = true) {
      store.setParameter(index, parameter.id, value);
      if (complete) settled();
    }

    function show() {
      const value = valueNow();
      // Where a script writes the value during a drag, Safari tells of no change at its end.
      if (!range.matches(':active')) range.value = String(scale.toTrack(value));
      range.setAttribute('aria-valuetext', String(value));
      field.set(value);
    }

    onRangeInput(range, () => set(scale.fromTrack(range.valueAsNumber), false), settled);
    range.addEventListener('keydown', (event) => {
      const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
      if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      set(scale.stepped(valueNow(), steps));
    });
    reset.addEventListener('click', () => set(parameter.default));
    const label = element('span', { class: 'label' }, element('i', {}, symbol), ` ${name}`);
    return {
      show,
      node: element(
        'div',
        { class: 'row', 'data-function': id, 'data-parameter': parameter.id },
        label,
        range,
        field.box,
        reset,
        marks,
        field.error,
      ),
    };
  }

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || String(state.lock) !== String(previous.lock) || hasOtherSliders(state, previous)) build();
    else if (state.functions !== previous.functions) for (const show of rows) show();
  }, signal);
  build();
}
