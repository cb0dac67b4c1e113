/**
 * Effects of depth, each with settings of the figure that show it.
 *
 * @import { Values } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';

/** Values to set. @typedef {Partial<Pick<Values, 'start' | 'weight' | 'n' | 'b'>> & { chains?: string }} Setting */

/** @type {{ name: 'vanishing' | 'dead' | 'zigzag' | 'exploding', setting?: Setting }[]} */
const EFFECTS = [
  { name: 'vanishing', setting: { chains: 'sigmoid,tanh,relu', start: 0.5, weight: 1, n: 10 } },
  { name: 'dead', setting: { b: -4 } },
  { name: 'zigzag' },
  { name: 'exploding', setting: { chains: 'relu,relu6,tanh', start: 0.5, weight: 2, n: 20 } },
];

/** @param {(setting: Setting) => void} set */
export function createEffects(set) {
  const cards = EFFECTS.map(({ name, setting }) => {
    const label = () => t('depth.show.label', { effect: t(`depth.${name}.title`) });
    return element(
      'article.lesson-card',
      worded('h4', `depth.${name}.title`),
      worded('p.lesson-text', `depth.${name}.text`),
      setting === undefined ? null : button('depth.show', () => set(setting), { 'data-effect': name, 'aria-label': label }),
    );
  });
  return element('section.lesson-section', worded('h3', 'depth.effects'), element('div.lesson-cards.depth-effects', ...cards));
}
