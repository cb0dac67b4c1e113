/**
 * Two number boxes for a range.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Model } from './view.js'
 */

import { t } from '../../i18n/i18n.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { createRangeBoxes } from '../../ui/range-boxes.js';
import { isEnd } from './keys.js';

/** @param {Model} model @param {'x' | 'y' | 'range'} key @param {string} symbol  between the boxes @param {MessageKey} words */
export function createRange(model, key, symbol, words) {
  const [from, to] = createRangeBoxes({
    range: () => model.values[key],
    commit: (range) => model.set({ [key]: range }),
    name: (end) => t(end === 0 ? 'maxout.range.from' : 'maxout.range.to', { what: t(words) }),
    accepts: isEnd,
  });
  const between = element('span.maxout-math', { 'aria-hidden': 'true' }, `≤ ${symbol} ≤`);
  return element('div.maxout-range', worded('span.quiet', words), from.box, between, to.box, from.error, to.error);
}
