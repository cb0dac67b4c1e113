/**
 * The sliders of every function shown, those of the active one first.
 *
 * @import { Engine, Entry } from '../lab/types.js'
 * @import { Play } from './play.js'
 * @import { Store } from './store.js'
 * @import { Slider } from './slider.js'
 */

import { functionName, inWords, list, t } from '../i18n.js';
import { element, icon } from './element.js';
import { entryOf, valueOf } from './function-title.js';
import { add, isFull } from './selection.js';
import { createArranger, createSlider } from './slider.js';
import { hasOtherFunctions } from './store.js';

/** Functions proposed where none of those shown has a parameter. */
const PROPOSALS = 3;

/**
 * @param {HTMLElement} root
 * @param {Store} store
 * @param {Engine} lab
 * @param {Play} play
 */
export function createSliders(root, store, lab, play) {
  /** @type {{ index: number, parameter: Entry['params'][number], slider: Slider }[]} */
  let rows = [];
  const arranger = createArranger();

  function build() {
    const { functions, active, lock } = store.state;
    const order = functions.map((shown, index) => ({ shown, index }));
    order.unshift(...order.splice(active - 1, 1));
    rows = order.flatMap(({ shown, index }) =>
      entryOf(lab, shown.id).params.map((parameter) => ({
        index,
        parameter,
        slider: createSlider({
          id: shown.id,
          index,
          parameter,
          locked: lock.includes(parameter.id) || lock.includes('controls'),
          commit: (value) => store.setParameter(index, parameter.id, value),
          play,
        }),
      })),
    );
    root.replaceChildren(...(rows.length > 0 ? rows.map(({ slider }) => slider.node) : [nothing()]));
    showValues();
    arranger.follow(rows.map(({ slider }) => slider));
  }

  function nothing() {
    const { functions, lock } = store.state;
    const names = [...new Set(functions.map(({ id }) => functionName(id)))];
    const sentence = t(names.length === 1 ? 'sliders.none.one' : 'sliders.none', { functions: list(names) });
    const note = element('div', { class: 'no-sliders' }, element('p', {}, sentence));
    if (isFull(store) || lock.includes('functions')) return note;
    const buttons = proposals().map((entry) =>
      element(
        'button',
        { type: 'button', class: 'proposal', 'data-function': entry.id, onclick: () => add(store, entry) },
        icon('add'),
        functionName(entry.id),
      ),
    );
    note.append(element('p', {}, t('sliders.try')), element('div', { class: 'proposals' }, ...buttons));
    return note;
  }

  /** Functions with a parameter, the active one's relatives first. */
  function proposals() {
    const family = entryOf(lab, store.state.functions[store.state.active - 1]?.id ?? '').family;
    const entries = lab.catalogue().filter((entry) => entry.params.length > 0);
    const related = entries.filter((entry) => entry.family === family);
    return [...related, ...entries.filter((entry) => entry.family !== family)].slice(0, PROPOSALS);
  }

  function showValues() {
    for (const { index, parameter, slider } of rows) {
      const shown = store.state.functions[index];
      if (shown !== undefined) slider.show(valueOf(shown, parameter));
    }
  }

  store.subscribe((state, previous) => {
    if (hasOtherFunctions(state, previous) || state.lock !== previous.lock) build();
    else if (state.functions !== previous.functions) showValues();
  });
  inWords(build);
}
