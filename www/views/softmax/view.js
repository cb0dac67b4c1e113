/**
 * The view Softmax: draggable logits, and everything derived from them.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createExportButton } from '../../export/export-button.js';
import { writeNote } from '../../functions/note-text.js';
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
  const note = element('div', { class: 'prose softmax-text note-columns' });
  root.append(
    worded('h2', 'softmax.title'),
    worded('p', 'softmax.lead', 'view-lead'),
    createPresets(model),
    element(
      'div',
      { class: 'softmax-main' },
      element(
        'div',
        { class: 'softmax-left' },
        createBoard(model),
        createExportButton(parts, 'bars', () => model.now && barsFigure(lab, model.now)),
        createActions(model, lab),
      ),
      element('div', { class: 'softmax-right' }, createDials(model), createSummary(model)),
    ),
    element('div', { class: 'softmax-two' }, createSweep(parts, model), createPair(parts, model)),
    element('div', { class: 'softmax-two' }, createLoss(model, lab), createJacobian(parts, model)),
    createRelatives(model, lab),
    createStable(model, lab),
    section('softmax.notes', note),
  );
  inWords(model.retell);
  inWords(() => void writeNote(note, 'softmax', 'h4'));
  return model.read;
}
