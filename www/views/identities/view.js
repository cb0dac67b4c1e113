/**
 * The view Identities: relations between the functions of the catalog.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Values } from '../../state/kinds.js'
 */

import { t } from '../../i18n/i18n.js';
import { mount } from '../../i18n/live.js';
import { element, icon } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createRangeBoxes } from '../../ui/range-boxes.js';
import { display } from '../../numbers/display.js';
import { createViewState } from '../../state/view-state.js';
import { createIdentityCard } from './identity-card.js';
import { HOME, isShowable, KEYS } from './keys.js';
import { createLimitCard } from './limit-card.js';
import { LIMITS } from './limits.js';

/** The values of the view. @typedef {{ readonly values: Values<typeof KEYS>, set: (patch: Partial<Values<typeof KEYS>>) => void }} IdentitiesView */

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const { lab } = parts;
  const view = createViewState(parts, 'identities', KEYS);

  const refresh = mount(root, () => [
    worded('h2', 'identities.heading'),
    worded('p.view-lead', 'identities.lead'),
    createRange(view),
    element(
      'section.lesson-section',
      worded('h3', 'identities.exact'),
      worded('p.view-lead', 'identities.exact.lead'),
      element(
        'ul.lesson-key.identities-key',
        element('li', element('span.lesson-stroke.wide.curve-1'), worded('span', 'identities.left')),
        element('li', element('span.lesson-stroke.dashed.curve-ink'), worded('span', 'identities.right')),
      ),
      element('div.lesson-cards', ...lab.identities().map((id) => createIdentityCard(id, parts, view))),
    ),
    element(
      'section.lesson-section',
      worded('h3', 'identities.limits'),
      worded('p.view-lead', 'identities.limits.lead'),
      element('div.lesson-cards', ...LIMITS.map((limit) => createLimitCard(limit, parts, view))),
    ),
  ]);

  view.follow(refresh);
  return view.tell;
}

/** The range of x of all charts. @param {IdentitiesView} view */
function createRange(view) {
  const words = /** @type {const} */ (['plot.x.from', 'plot.x.to']);
  const [from, to] = createRangeBoxes({
    range: () => view.values.x,
    commit: (x) => view.set({ x }),
    name: (end) => t(words[end]),
    accepts: (value) => isShowable(Math.min(value, -1), Math.max(value, 1)),
  });
  const back = () => t('identities.reset', { lo: display(HOME[0]), hi: display(HOME[1]) });
  const toDefault = () => view.set({ x: [...HOME] });
  const label = (/** @type {0 | 1} */ end) => element('span', { 'aria-hidden': 'true' }, () => t(words[end]));
  return element(
    'div.identities-range',
    label(0),
    from.box,
    label(1),
    to.box,
    element('button.icon-button', { 'aria-label': back, title: back, onclick: toDefault }, icon('reset')),
    from.error,
    to.error,
  );
}
