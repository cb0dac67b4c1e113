/**
 * Depth: why layers need an activation between them, and what it does to the gradient.
 *
 * @import { Values } from './keys.js'
 * @import { ViewParts } from '../../app/views.js'
 */

import { mount } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { bringIntoSight } from '../../ui/sight.js';
import { reportProblems } from '../../state/key-values.js';
import { formulasThere } from '../../functions/typeset.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createCollapse } from './collapse.js';
import { createDeadUnit } from './dead-unit.js';
import { createEffects } from './effects.js';
import { createGradient } from './gradient.js';
import { createKeys, SAID } from './keys.js';

/** The values of the view. @typedef {{ readonly values: Values, set: (patch: Partial<Values>) => void }} DepthView */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'depth', createKeys(lab));
  const view = { values: keys.read().values, set: keys.write };

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

  function show() {
    const { values, problems } = keys.read();
    reportProblems(messages, SAID, problems);
    view.values = values;
    refresh();
  }

  store.subscribe((state, previous) => {
    const other = state.unknown !== previous.unknown || state.functions !== previous.functions || state.active !== previous.active;
    if (isShown() && other) show();
  });
  await formulasThere();
  return show;
}
