/**
 * Effects of depth, each with settings of the figure that show it.
 *
 * @import { Values } from './keys.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';

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
  const heading = element('h3');
  const cards = EFFECTS.map(({ name, setting }) => {
    const title = element('h4');
    const text = element('p.lesson-text');
    const button = setting === undefined ? null : element('button.button', { 'data-effect': name, onclick: () => set(setting) });
    return { name, title, text, button, node: element('article.lesson-card', title, text, button) };
  });
  inWords(() => {
    heading.textContent = t('depth.effects');
    for (const { name, title, text, button } of cards) {
      title.textContent = t(`depth.${name}.title`);
      text.textContent = t(`depth.${name}.text`);
      if (button !== null && name !== 'zigzag') {
        button.textContent = t('depth.show');
        button.setAttribute('aria-label', t('depth.show.label', { effect: title.textContent }));
      }
    }
  });
  return element('section.lesson-section', heading, element('div.lesson-cards.depth-effects', ...cards.map(({ node }) => node)));
}
