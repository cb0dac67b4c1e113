/**
 * One maxout minus another: any continuous piecewise linear function.
 *
 * @import { Model } from './view.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { t } from '../../i18n/i18n.js';
import { worded } from '../../ui/choice.js';
import { valuesTable } from './export.js';
import { createPanel } from './panel.js';
import { maximumText } from './words.js';

/** @param {ViewParts} parts @param {Model} model */
export function createDifference(parts, model) {
  const { lab } = parts;

  function text() {
    const { pieces, minus } = model.values;
    return `${maximumText(pieces)} − ${minus.length > 1 ? maximumText(minus) : `(${maximumText(minus)})`}`;
  }

  return createPanel(parts, model, 'difference', {
    isShown: () => model.values.minus.length > 0,
    depends: () => [model.values.pieces, model.values.minus],
    describe: () => ({
      title: () => t('maxout.difference'),
      symbol: () => 'f₁(x) − f₂(x)',
      text,
      parts: (x) => lab.maxoutDifference(model.values.pieces, model.values.minus, x),
      lines: (found) => found.map((part) => ({ xs: part.x, ys: part.y, width: 4 })),
      plain: true,
      slopeLabel: () => t('maxout.difference.slope.label', { text: text() }),
      below: worded('p.lesson-text', 'maxout.difference.text'),
      exported: {
        name: 'maxout-difference',
        file: 'maxout-difference',
        names: () => [],
        csv: () => valuesTable(lab, { ...model.values, inputs: 'one' }),
      },
    }),
  });
}
