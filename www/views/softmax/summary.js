/**
 * Summary statistics of the distribution.
 *
 * @import { Model, Now } from './model.js'
 */

import { list } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { className } from './classes.js';
import { logarithm, share } from './numerals.js';

/** @type {[name: 'argMax' | 'margin' | 'entropy' | 'bits' | 'perplexity', value: (answer: Now['answer']) => string][]} */
const LINES = [
  ['argMax', ({ argMax }) => list(argMax.map(className))],
  ['margin', ({ margin }) => share(margin)],
  ['entropy', ({ entropy }) => logarithm(entropy)],
  ['bits', ({ entropyBits }) => logarithm(entropyBits)],
  ['perplexity', ({ perplexity }) => logarithm(perplexity)],
];

/** @param {Model} model */
export const createSummary = (model) =>
  element(
    'dl.softmax-summary',
    ...LINES.map(([name, value]) =>
      element(
        'div',
        worded('dt', `softmax.value.${name}`),
        element('dd', { 'data-value': name }, () => value(model.now.answer)),
      ),
    ),
  );
