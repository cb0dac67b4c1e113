/**
 * What sets several values at once: presets, which are functions made of a few pieces, and two number boxes for a range.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Model, Piece, Plane, Values } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { createRangeBoxes } from '../../ui/range-boxes.js';
import { isEnd } from './keys.js';

/** @typedef {{ id: string, words: MessageKey, values: Partial<Values> }} Preset */

/** @param {...Piece} pieces */
const list = (...pieces) => pieces;
/** max(0, x − 1), which clips at 1 what it is subtracted from. */
export const CLIPPED = list([0, 0], [1, -1]);

/** @param {...Piece} pieces */
const lines = (...pieces) => ({ pieces, minus: [] });
/** @param {...Plane} planes */
const surface = (...planes) => ({ planes });

/** @type {Preset[]} */
export const ONE_INPUT = [
  { id: 'relu', words: 'function.relu', values: lines([0, 0], [1, 0]) },
  { id: 'leaky', words: 'function.leaky_relu', values: lines([0.1, 0], [1, 0]) },
  { id: 'absolute', words: 'maxout.preset.absolute', values: lines([-1, 0], [1, 0]) },
  { id: 'identity', words: 'function.identity', values: lines([1, 0]) },
  { id: 'hard-tanh', words: 'maxout.preset.hard-tanh', values: { ...lines([0, -1], [1, 0]), minus: CLIPPED } },
];

/** @type {Preset[]} */
export const TWO_INPUTS = [
  { id: 'relu', words: 'maxout.preset.unit', values: surface([0, 0, 0], [1, 1, 0]) },
  { id: 'greater', words: 'maxout.preset.greater', values: surface([1, 0, 0], [0, 1, 0]) },
  { id: 'sum', words: 'maxout.preset.sum', values: surface([1, 1, 0], [1, -1, 0], [-1, 1, 0], [-1, -1, 0]) },
  { id: 'pyramid', words: 'maxout.preset.pyramid', values: surface([1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0]) },
  {
    id: 'bowl',
    words: 'maxout.preset.bowl',
    values: surface([0, 0, 0], [2, 0, -2], [1, 1.75, -2], [-1, 1.75, -2], [-2, 0, -2], [-1, -1.75, -2], [1, -1.75, -2]),
  },
];

/** @param {Preset[]} presets @param {Model} model */
export const createPresets = (presets, model) =>
  element(
    'div.maxout-presets',
    { role: 'group', 'aria-label': () => t('maxout.presets') },
    worded('span.quiet', 'maxout.presets'),
    ...presets.map(({ id, words, values }) => button(words, () => model.set(values), { 'data-preset': id })),
  );

/** Two number boxes for a range. @param {Model} model @param {'x' | 'y' | 'range'} key @param {string} symbol  between the boxes @param {MessageKey} words */
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
