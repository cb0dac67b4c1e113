/**
 * Two logits: softmax is the sigmoid of their difference.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Model } from './model.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createFigure } from '../../plot/figure.js';
import { formula } from '../../functions/typeset.js';
import { createPlotExport } from '../../export/plot-export.js';
import { button } from './controls.js';
import { isAllMasked } from './limits.js';
import { numeral, share } from './numerals.js';
import { section } from './pieces.js';

/** Default range of the difference. */
const USUAL = 8;
/** Beyond this range the curve looks like a step. */
const FARTHEST = 1e6;

/** @param {ViewParts} parts @param {Model} model */
export function createPair(parts, model) {
  const sigmoid = { id: 'sigmoid', params: {} };
  const figure = createFigure(
    parts,
    { functions: [sigmoid], show: ['f'], x: [-USUAL, USUAL], y: [-0.1, 1.1] },
    'figure-canvas softmax-pair',
  );
  const told = element('p', { class: 'softmax-told', 'data-value': 'pair' });
  const shown = element(
    'figure',
    { class: 'figure' },
    told,
    figure.canvas,
    createPlotExport(parts, 'pair', figure, () => ({ file: 'softmax-two-classes' })),
  );
  const keep = button(
    () => t('softmax.pair.keep'),
    () => model.setLogits(Array.from(model.now?.logits ?? []).slice(0, 2)),
    'pair',
  );
  const offer = element('div', { class: 'softmax-offer' }, keep);

  model.follow({
    show({ n, logits: [a = NaN, b = NaN], values, answer }) {
      [shown.hidden, offer.hidden] = [n !== 2, n === 2 || isAllMasked([a, b])];
      if (n !== 2) return;
      const difference = (a - b) / values.temperature;
      const reach = Math.min(FARTHEST, Math.max(USUAL, 1.25 * Math.abs(difference)));
      const isSeen = Math.abs(difference) <= reach;
      figure.show({ x: [-reach, reach], probe: isSeen ? difference : null });
      const words = { difference: numeral(difference), p: share(answer.probabilities[0] ?? NaN) };
      told.textContent = t('softmax.pair.told', words);
      figure.describe(told.textContent);
    },
  });
  inWords(() => figure.canvas.setAttribute('aria-label', t('softmax.pair')));
  return section('softmax.pair', worded('p', 'softmax.pair.what', 'softmax-text'), formula('softmax-pair'), shown, offer);
}
