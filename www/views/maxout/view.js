/**
 * The view Maxout: a maximum of linear pieces with one or two inputs, and its fit to a function.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { whileShown } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { choiceOf, worded } from '../../ui/choice.js';
import { writeNote } from '../../functions/notes.js';
import { createModel } from '../model.js';
import { createFit } from './fit.js';
import { INPUTS, KEYS } from './keys.js';
import { createOneInput } from './one-input.js';
import { createTwoInputs } from './two-inputs.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const model = createModel(parts, 'maxout', KEYS, { settles: true });
  const isOne = () => model.values.inputs === 'one';
  const isTwo = () => model.values.inputs === 'two';
  const paired = () => model.values.minus.length > 0 && ' maxout-paired';
  const note = element('div.prose.maxout-note.note-columns');
  inWords(() => void writeNote(note, 'maxout', 'h4'));
  return model.mount(root, () => [
    worded('h2', 'maxout.title'),
    worded('p.view-lead', 'maxout.lead'),
    element('div.maxout-inputs', choiceOf(model, 'inputs', 'maxout.inputs', INPUTS, { label: (inputs) => t(`maxout.inputs.${inputs}`) })),
    whileShown(element('section', { class: () => `lesson-section maxout-one${paired() || ''}` }), isOne, () => createOneInput(model)),
    whileShown(element('section.lesson-section'), isTwo, () => createTwoInputs(model)),
    whileShown(element('section.lesson-section.split', { 'data-section': 'fit' }), isOne, () => createFit(model)),
    element('section.lesson-section', worded('h3', 'maxout.notes'), note),
  ]);
}
