/**
 * Two logits: softmax is the sigmoid of their difference.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { formula } from '../../functions/typeset.js';
import { createExportedPlot } from '../../plot/exported-plot.js';
import { isAllMasked } from './limits.js';
import { numeral, share } from './numerals.js';
import { section } from './pieces.js';

/** Default range of the difference. */
const USUAL = 8;
/** Beyond this range the curve looks like a step. */
const FARTHEST = 1e6;

/** @param {ViewParts} parts @param {Model} model */
export function createPair(parts, model) {
  const isPair = () => model.now.n === 2;
  const difference = () => {
    const { logits, values } = model.now;
    const [a = NaN, b = NaN] = logits;
    return (a - b) / values.temperature;
  };
  const told = () =>
    isPair() ? t('softmax.pair.told', { difference: numeral(difference()), p: share(model.now.answer.probabilities[0] ?? NaN) }) : '';
  const { nodes } = createExportedPlot(parts, 'pair', {
    class: 'figure-canvas softmax-pair',
    fixed: { functions: [{ id: 'sigmoid', params: {} }], show: ['f'], x: [-USUAL, USUAL], y: [-0.1, 1.1] },
    shown() {
      if (!isPair()) return undefined;
      const at = difference();
      const reach = Math.min(FARTHEST, Math.max(USUAL, 1.25 * Math.abs(at)));
      return { x: [-reach, reach], probe: Math.abs(at) <= reach ? at : null };
    },
    label: () => told() || t('softmax.pair'),
    said: () => ({ file: 'softmax-two-classes' }),
  });
  const figure = element('figure.figure', { hidden: () => !isPair() }, element('p.softmax-told', { 'data-value': 'pair' }, told), ...nodes);
  const firstTwo = () => Array.from(model.now.logits).slice(0, 2);
  const keep = button('softmax.pair.keep', () => model.setLogits(firstTwo()), { 'data-do': 'pair' });
  const offer = element('div.softmax-offer', { hidden: () => isPair() || isAllMasked(firstTwo()) }, keep);
  return section('softmax.pair', worded('p.softmax-text', 'softmax.pair.what'), formula('softmax-pair'), figure, offer);
}
