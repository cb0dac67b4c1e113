/**
 * The view Identities: relations between the functions of the catalog.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element, icon } from '../../ui/element.js';
import { createNumberField } from '../../ui/number-field.js';
import { display, stepped } from '../../numbers/display.js';
import { reportProblems } from '../../state/key-values.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createIdentityCard } from './identity-card.js';
import { isShowable, KEYS, SAID } from './keys.js';
import { createLimitCard } from './limit-card.js';
import { LIMITS } from './limits.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const { lab, store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'identities', KEYS);
  const cards = lab.identities().map((id) => createIdentityCard(id, parts));
  const limits = LIMITS.map((limit) => ({ limit, card: createLimitCard(limit, parts, (value) => keys.write({ [limit.id]: value })) }));

  const range = () => keys.read().values.x;
  const from = createNumberField({
    accepts: (lo) => isShowable(lo, range()[1]),
    allowed: () => t('allowed.x.from', { hi: display(range()[1]) }),
    stepped: (value, steps) => stepped(value, steps, range()),
    commit: (lo) => keys.write({ x: [lo, range()[1]] }),
  });
  const to = createNumberField({
    accepts: (hi) => isShowable(range()[0], hi),
    allowed: () => t('allowed.x.to', { lo: display(range()[0]) }),
    stepped: (value, steps) => stepped(value, steps, range()),
    commit: (hi) => keys.write({ x: [range()[0], hi] }),
  });
  const reset = element('button.icon-button', { onclick: () => keys.write({ x: KEYS.x.read(KEYS.x.fallback) }) }, icon('reset'));

  const texts = {
    'identities.heading': element('h2'),
    'identities.lead': element('p.view-lead'),
    'plot.x.from': element('span', { 'aria-hidden': 'true' }),
    'plot.x.to': element('span', { 'aria-hidden': 'true' }),
    'identities.left': element('span'),
    'identities.right': element('span'),
    'identities.exact': element('h3'),
    'identities.exact.lead': element('p.view-lead'),
    'identities.limits': element('h3'),
    'identities.limits.lead': element('p.view-lead'),
  };
  inWords(() => {
    for (const [key, node] of Object.entries(texts)) node.textContent = t(/** @type {keyof typeof texts} */ (key));
    from.rename(t('plot.x.from'));
    to.rename(t('plot.x.to'));
    const back = t('identities.reset', { lo: display(-6), hi: '6' });
    reset.setAttribute('aria-label', back);
    reset.title = back;
  });

  root.append(
    texts['identities.heading'],
    texts['identities.lead'],
    element('div.identities-range', texts['plot.x.from'], from.box, texts['plot.x.to'], to.box, reset, from.error, to.error),
    element(
      'section.lesson-section',
      texts['identities.exact'],
      texts['identities.exact.lead'],
      element(
        'ul.lesson-key.identities-key',
        element('li', element('span.lesson-stroke.wide.curve-1'), texts['identities.left']),
        element('li', element('span.lesson-stroke.dashed.curve-ink'), texts['identities.right']),
      ),
      element('div.lesson-cards', ...cards.map(({ node }) => node)),
    ),
    element(
      'section.lesson-section',
      texts['identities.limits'],
      texts['identities.limits.lead'],
      element('div.lesson-cards', ...limits.map(({ card }) => card.node)),
    ),
  );

  function show() {
    const { values, problems } = keys.read();
    reportProblems(messages, SAID, problems);
    const [lo, hi] = values.x;
    from.set(lo);
    to.set(hi);
    for (const card of cards) card.show(values.x);
    for (const { limit, card } of limits) card.show(values[limit.id], values.x);
  }

  store.subscribe((state, previous) => {
    if (isShown() && state.unknown !== previous.unknown) show();
  });
  return show;
}
