/**
 * The view Softmax: draggable logits, and everything derived from them.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
import { writeNote } from '../../functions/notes.js';
import { createBoard } from './board.js';
import { createActions, createDials, createPresets } from './controls.js';
import { createJacobian } from './jacobian.js';
import { createLoss } from './loss.js';
import { createModel } from './model.js';
import { createPair } from './pair.js';
import { barsFigure } from './pictures.js';
import { section } from './pieces.js';
import { createRelatives } from './relatives.js';
import { createStable } from './stable.js';
import { createSummary } from './summary.js';
import { createSweep } from './sweep.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const { lab } = parts;
  const model = createModel(parts);
  const note = element('div.prose.softmax-text.note-columns');
  const nodes = model.build(() => [
    worded('h2', 'softmax.title'),
    worded('p.view-lead', 'softmax.lead'),
    createPresets(model),
    element(
      'div.softmax-main',
      element(
        'div.softmax-left',
        createBoard(model),
        createExportButton(parts, 'bars', () => barsFigure(lab, model.now)),
        createActions(model, lab),
      ),
      element('div.softmax-right', createDials(model), createSummary(model)),
    ),
    element('div.softmax-two', createSweep(parts, model), createPair(parts, model)),
    element('div.softmax-two', createLoss(model), createJacobian(parts, model)),
    createRelatives(model),
    createStable(model, lab),
    section('softmax.notes', note),
  ]);
  root.append(...nodes);
  inWords(() => void writeNote(note, 'softmax', 'h4'));
  return model.tell;
}
