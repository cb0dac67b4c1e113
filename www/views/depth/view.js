/**
 * Depth: why layers need an activation between them, and what it does to the gradient.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { bringIntoSight } from '../../ui/sight.js';
import { reportProblems } from '../../state/key-values.js';
import { formulasThere } from '../../functions/typeset.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createCollapse } from './collapse.js';
import { createDeadUnit } from './dead-unit.js';
import { createEffects } from './effects.js';
import { createGradient } from './gradient.js';
import { createKeys, SAID } from './keys.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { lab, store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'depth', createKeys(lab));
  const collapse = createCollapse(parts, keys.write);
  const gradient = createGradient(parts, keys.write);
  const unit = createDeadUnit(parts, keys.write);
  const effects = createEffects(({ chains, ...setting }) => {
    keys.write(chains === undefined ? setting : { ...setting, chains: lab.parse(chains) });
    // The figure is above the card, possibly out of sight.
    bringIntoSight(chains === undefined ? unit.node : gradient.figure);
  });

  const [title, lead] = [element('h2'), element('p.view-lead')];
  inWords(() => {
    title.textContent = t('depth.heading');
    lead.textContent = t('depth.lead');
  });
  root.append(title, lead, collapse.node, gradient.node, unit.node, effects);

  function show() {
    const { values, problems } = keys.read();
    reportProblems(messages, SAID, problems);
    collapse.show(values);
    gradient.show(values);
    unit.show(values);
  }

  store.subscribe((state, previous) => {
    const other = state.unknown !== previous.unknown || state.functions !== previous.functions || state.active !== previous.active;
    if (isShown() && other) show();
  });
  await formulasThere();
  return show;
}
