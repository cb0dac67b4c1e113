/**
 * Depth: why layers need an activation between them, what it does to the gradient, and effects of depth.
 *
 * @import { Model } from './keys.js'
 * @import { ViewParts } from '../../state/view-state.js'
 */

import { t } from '../../i18n/i18n.js';
import { button } from '../../ui/button.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { bringIntoSight } from '../../ui/state-links.js';
import { formulasThere } from '../../functions/typeset.js';
import { createModel } from '../model.js';
import { createCollapse } from './collapse.js';
import { createDeadUnit } from './dead-unit.js';
import { createGradient } from './gradient.js';
import { KEYS } from './keys.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, isShown } = parts;
  const view = createModel(parts, 'depth', KEYS);

  view.mount(root, () => {
    const gradient = createGradient(view);
    const unit = createDeadUnit(view);
    const effects = createEffects(({ chains, ...setting }) => {
      view.set(chains === undefined ? setting : { ...setting, chains: lab.parse(chains) });
      // The figure is above the card, possibly out of sight.
      bringIntoSight(chains === undefined ? unit : gradient.figure);
    });
    const lead = worded('p.view-lead', 'depth.lead');
    return [worded('h2', 'depth.heading'), lead, createCollapse(view), gradient.node, unit, effects];
  });

  // Without a function of its own, the view shows the active one.
  store.subscribe(({ functions, active }, previous) => {
    if (isShown() && (functions !== previous.functions || active !== previous.active)) view.tell();
  });
  await formulasThere();
  return view.tell;
}

/** What shows an effect. @typedef {Partial<Pick<Model['values'], 'start' | 'weight' | 'n' | 'b'>> & { chains?: string }} Setting */

/** @type {{ name: 'vanishing' | 'dead' | 'zigzag' | 'exploding', setting?: Setting }[]} */
const EFFECTS = [
  { name: 'vanishing', setting: { chains: 'sigmoid,tanh,relu', start: 0.5, weight: 1, n: 10 } },
  { name: 'dead', setting: { b: -4 } },
  { name: 'zigzag' },
  { name: 'exploding', setting: { chains: 'relu,relu6,tanh', start: 0.5, weight: 2, n: 20 } },
];

/** @param {(setting: Setting) => void} set */
function createEffects(set) {
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
