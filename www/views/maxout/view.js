/**
 * The view Maxout: a maximum of linear pieces with one or two inputs, and its fit to a function.
 *
 * @import { Values } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createChoice, worded } from '../../ui/choice.js';
import { reportProblems } from '../../state/key-values.js';
import { writeNote } from '../../functions/note-text.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createExport } from './export.js';
import { createFit } from './fit.js';
import { createKeys, SAID } from './keys.js';
import { createOneInput } from './one-input.js';
import { createTwoInputs } from './two-inputs.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const { lab, store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'maxout', createKeys(lab));
  /** @type {Values} */
  let values = keys.read().values;
  const exporting = () => createExport(lab, () => values);
  const one = createOneInput(parts, keys.write, exporting());
  const two = createTwoInputs(parts, keys.write, exporting());
  const fit = createFit(parts, keys.write);
  const inputs = createChoice(
    'maxout.inputs',
    [
      { value: 'one', label: () => t('maxout.inputs.one') },
      { value: 'two', label: () => t('maxout.inputs.two') },
    ],
    (chosen) => keys.write({ inputs: /** @type {'one'} */ (chosen) }),
  );

  const [title, lead] = [element('h2'), element('p', { class: 'view-lead' })];
  inWords(() => {
    title.textContent = t('maxout.title');
    lead.textContent = t('maxout.lead');
  });
  const note = element('div', { class: 'prose maxout-note note-columns' });
  const notes = element('section', { class: 'lesson-section' }, worded('h3', 'maxout.notes'), note);
  inWords(() => void writeNote(note, 'maxout', 'h4'));
  root.append(title, lead, element('div', { class: 'maxout-inputs' }, inputs.node), one.node, two.node, fit.node, notes);

  function show() {
    const read = keys.read();
    values = read.values;
    reportProblems(messages, SAID, read.problems);
    const isTwo = values.inputs === 'two';
    inputs.show(values.inputs);
    one.node.hidden = fit.node.hidden = isTwo;
    two.node.hidden = !isTwo;
    if (isTwo) {
      two.show(values);
    } else {
      one.show(values);
      fit.show(values);
    }
  }

  store.subscribe((state, previous) => {
    if (isShown() && state.unknown !== previous.unknown) show();
  });
  return show;
}
