/**
 * The view Softmax: draggable logits, and everything derived from them.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 */

import { inWords } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
import { writeNote } from '../../functions/notes.js';
import { createRelatives, createSummary } from './answers.js';
import { createBoard } from './board.js';
import { createActions, createDials, createPresets } from './controls.js';
import { createPair, createSweep } from './curves.js';
import { createJacobian, createLoss } from './derivatives.js';
import { barsFigure } from './export.js';
import { createSoftmax } from './model.js';
import { createStable } from './stable.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const model = createSoftmax(parts);
  const note = element('div.prose.softmax-text.note-columns');
  inWords(() => void writeNote(note, 'softmax', 'h4'));
  return model.mount(root, () => [
    worded('h2', 'softmax.title'),
    worded('p.view-lead', 'softmax.lead'),
    createPresets(model),
    element(
      'div.softmax-main',
      element(
        'div.softmax-left',
        createBoard(model),
        createExportButton(model, 'bars', () => barsFigure(model)),
        createActions(model),
      ),
      element('div.softmax-right', createDials(model), createSummary(model)),
    ),
    element('div.softmax-two', createSweep(model), createPair(model)),
    element('div.softmax-two', createLoss(model), createJacobian(model)),
    createRelatives(model),
    createStable(model),
    element('section.softmax-section', worded('h3', 'softmax.notes'), note),
  ]);
}
