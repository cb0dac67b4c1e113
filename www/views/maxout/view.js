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
import { reportProblems } from '../../state/key-values.js';
import { writeNote } from '../../functions/note-text.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createFit } from './fit.js';
import { createKeys, SAID } from './keys.js';
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
  const { lab, store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'maxout', createKeys(lab));
  /** @type {{ values: Values, settled: Values | undefined, set: Write }} */
  const model = { values: keys.read().values, settled: undefined, set: keys.write };
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

  function show() {
    const { values, problems } = keys.read();
    model.values = values;
    reportProblems(messages, SAID, problems);
    refresh();
    settle();
  }

  store.subscribe((state, previous) => {
    if (isShown() && state.unknown !== previous.unknown) show();
  });
  return show;
}
