/**
 * The view Identities: relations between the functions of the catalog.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 * @import { Model } from './keys.js'
 */

import { t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { legendItem } from '../../ui/legend.js';
import { createRangeBoxes } from '../../ui/range-boxes.js';
import { display } from '../../numbers/display.js';
import { createModel } from '../model.js';
import { createIdentityCard, createLimitCard } from './cards.js';
import { HOME, isShowable, KEYS, LIMITS } from './keys.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const view = createModel(parts, 'identities', KEYS);
  return view.mount(root, () => [
    worded('h2', 'identities.heading'),
    worded('p.view-lead', 'identities.lead'),
    createRange(view),
    element(
      'section.lesson-section',
      worded('h3', 'identities.exact'),
      worded('p.view-lead', 'identities.exact.lead'),
      element(
        'ul.lesson-key.identities-key',
        legendItem([worded('span', 'identities.left')], { mark: 'lesson-stroke wide curve-1' }),
        legendItem([worded('span', 'identities.right')], { mark: 'lesson-stroke dashed curve-ink' }),
      ),
      element('div.lesson-cards', ...parts.lab.identities().map((id) => createIdentityCard(id, view))),
    ),
    element(
      'section.lesson-section',
      worded('h3', 'identities.limits'),
      worded('p.view-lead', 'identities.limits.lead'),
      element('div.lesson-cards', ...LIMITS.map((limit) => createLimitCard(limit, view))),
    ),
  ]);
}

/** The range of x of all charts. @param {Model} view */
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
