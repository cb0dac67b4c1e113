/**
 * Maxout of one input: presets, one or two sets of pieces, and their difference.
 *
 * @import { Model } from './view.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element, icon } from '../../ui/element.js';
import { createDifference } from './difference.js';
import { createEditor } from './editor.js';
import { createExport } from './export.js';
import { CLIPPED, createPresets, ONE_INPUT } from './presets.js';
import { createRange } from './range.js';

/** @param {ViewParts} parts @param {Model} model */
export function createOneInput(parts, model) {
  const isPair = () => model.values.minus.length > 0;
  const add = () => model.set({ minus: CLIPPED });
  const subtract = element(
    'button.button.maxout-add',
    { 'data-minus': 'add', hidden: isPair, onclick: add },
    icon('add'),
    worded('span', 'maxout.minus.add'),
  );
  const drop = () => {
    model.set({ minus: [] });
    subtract.focus();
  };
  return [
    worded('h3', 'maxout.one'),
    worded('p.lesson-text', 'maxout.one.text'),
    createPresets(ONE_INPUT, model.set),
    createEditor(parts, model, 'first'),
    createEditor(parts, model, 'second'),
    createDifference(parts, model),
    element(
      'div.maxout-bar',
      createRange(model, 'x', 'x', 'maxout.range.x'),
      createRange(model, 'y', 'f', 'maxout.range.y'),
      subtract,
      button('maxout.minus.remove', drop, { 'data-minus': 'remove', hidden: () => !isPair() }),
      createExport(parts.lab, model),
    ),
  ];
}
