/**
 * Presets: functions made of a few pieces.
 *
 * @import { MessageKey } from '../../i18n/i18n.js'
 * @import { Plane, Values, Write } from './keys.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

/** @typedef {{ id: string, words: MessageKey, values: Partial<Values> }} Preset */

/** @type {Preset[]} */
export const ONE_INPUT = [
  {
    id: 'relu',
    words: 'function.relu',
    values: {
      pieces: [
        [0, 0],
        [1, 0],
      ],
      minus: [],
    },
  },
  {
    id: 'leaky',
    words: 'function.leaky_relu',
    values: {
      pieces: [
        [0.1, 0],
        [1, 0],
      ],
      minus: [],
    },
  },
  {
    id: 'absolute',
    words: 'maxout.preset.absolute',
    values: {
      pieces: [
        [-1, 0],
        [1, 0],
      ],
      minus: [],
    },
  },
  { id: 'identity', words: 'function.identity', values: { pieces: [[1, 0]], minus: [] } },
  {
    id: 'hard-tanh',
    words: 'maxout.preset.hard-tanh',
    values: {
      pieces: [
        [0, -1],
        [1, 0],
      ],
      minus: [
        [0, 0],
        [1, -1],
      ],
    },
  },
];

/** @param {Plane[]} planes */
const surface = (...planes) => ({ planes });

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

/** @param {Preset[]} presets @param {Write} write */
export function createPresets(presets, write) {
  const label = element('span', { class: 'quiet' });
  const buttons = presets.map(({ id, words, values }) => ({
    words,
    node: element('button', { type: 'button', class: 'button', 'data-preset': id, onclick: () => write(values) }),
  }));
  const node = element('div', { class: 'maxout-presets', role: 'group' }, label, ...buttons.map((button) => button.node));
  inWords(() => {
    label.textContent = t('maxout.presets');
    node.setAttribute('aria-label', t('maxout.presets'));
    for (const button of buttons) button.node.textContent = t(button.words);
  });
  return node;
}
