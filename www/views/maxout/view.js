/**
 * The view Maxout: a maximum of linear pieces with one or two inputs, and its fit to a function.
 *
 * @import { Values, Write } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { mount, whileShown } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { whenSettled } from '../../ui/settle.js';
import { writeNote } from '../../functions/notes.js';
import { createViewState } from '../../state/view-state.js';
import { createFit } from './fit.js';
import { KEYS } from './keys.js';
import { createOneInput } from './one-input.js';
import { createTwoInputs } from './two-inputs.js';

/**
 * The values, those of the last moment when nothing moved, and what changes them.
 * @typedef {{ readonly values: Values, readonly settled: Values | undefined, set: Write }} Model
 */

const INPUTS = /** @type {const} */ (['one', 'two']);
const PAUSE_MS = 60;

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const state = createViewState(parts, 'maxout', KEYS);
  const model = Object.assign(state, { settled: /** @type {Values | undefined} */ (undefined) });
  const isOne = () => model.values.inputs === 'one';
  const isTwo = () => model.values.inputs === 'two';
  const paired = () => model.values.minus.length > 0 && ' maxout-paired';
  const note = element('div.prose.maxout-note.note-columns');
  const refresh = mount(root, () => [
    worded('h2', 'maxout.title'),
    worded('p.view-lead', 'maxout.lead'),
    element('div.maxout-inputs', choiceOf(model, 'inputs', 'maxout.inputs', INPUTS, { label: (inputs) => t(`maxout.inputs.${inputs}`) })),
    whileShown(element('section', { class: () => `lesson-section maxout-one${paired() || ''}` }), isOne, () =>
      createOneInput(parts, model),
    ),
    whileShown(element('section.lesson-section'), isTwo, () => createTwoInputs(parts, model)),
    whileShown(element('section.lesson-section.split', { 'data-section': 'fit' }), isOne, () => createFit(parts, model)),
    element('section.lesson-section', worded('h3', 'maxout.notes'), note),
  ]);
  inWords(() => void writeNote(note, 'maxout', 'h4'));

  const settle = whenSettled(
    PAUSE_MS,
    () => {
      model.settled = model.values;
      refresh();
    },
    new AbortController().signal,
  );

  state.follow(() => {
    refresh();
    settle();
  });
  return state.tell;
}
