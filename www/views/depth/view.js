/**
 * Depth: why layers need an activation between them, and what it does to the gradient.
 *
 * @import { Values } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { mount } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { bringIntoSight } from '../../ui/state-links.js';
import { formulasThere } from '../../functions/typeset.js';
import { createViewState } from '../../state/view-state.js';
import { createCollapse } from './collapse.js';
import { createDeadUnit } from './dead-unit.js';
import { createEffects } from './effects.js';
import { createGradient } from './gradient.js';
import { KEYS } from './keys.js';

/** The values of the view. @typedef {{ readonly values: Values, set: (patch: Partial<Values>) => void }} DepthView */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, isShown } = parts;
  const view = createViewState(parts, 'depth', KEYS);

  const refresh = mount(root, () => {
    const gradient = createGradient(parts, view);
    const unit = createDeadUnit(parts, view);
    const effects = createEffects(({ chains, ...setting }) => {
      view.set(chains === undefined ? setting : { ...setting, chains: lab.parse(chains) });
      // The figure is above the card, possibly out of sight.
      bringIntoSight(chains === undefined ? unit : gradient.figure);
    });
    const lead = worded('p.view-lead', 'depth.lead');
    return [worded('h2', 'depth.heading'), lead, createCollapse(parts, view), gradient.node, unit, effects];
  });

  view.follow(refresh);
  // Without a function of its own, the view shows the active one.
  store.subscribe(({ functions, active }, previous) => {
    if (isShown() && (functions !== previous.functions || active !== previous.active)) view.tell();
  });
  await formulasThere();
  return view.tell;
}
