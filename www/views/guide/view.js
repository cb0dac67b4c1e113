/**
 * The guide: choosing a function, common misconceptions, and a cheat sheet.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { Values } from '../../state/kinds.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { guard, mount } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createSection } from '../../ui/button.js';
import { createViewState } from '../../state/view-state.js';
import { createChoice } from './choice.js';
import { KEYS } from './keys.js';
import { createSheet } from './sheet.js';
import { createSlips } from './slip-list.js';

/** The values of the view. @typedef {{ readonly values: Values<typeof KEYS>, set: (patch: Partial<Values<typeof KEYS>>) => void }} GuideView */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const view = createViewState(parts, 'guide', KEYS);

  const section = (/** @type {'choice' | 'slips' | 'sheet'} */ name, /** @type {Node[]} */ content) =>
    createSection(
      name,
      { title: () => t(`guide.${name}.title`), intro: worded('p.view-text', `guide.${name}.intro`) },
      element(`div.guide-${name}`, ...content),
    );
  const refresh = mount(root, () => {
    const sections = [
      section('choice', createChoice(parts, view)),
      section('slips', createSlips(parts, view)),
      section(
        'sheet',
        guard(
          () => [language()],
          () => createSheet(parts),
        ),
      ),
    ];
    const jumps = element('nav.guide-jumps', { 'aria-label': () => t('guide.contents') }, ...sections.map(({ jump }) => jump));
    return [worded('h2', 'guide.title'), worded('p.view-lead', 'guide.lead'), jumps, ...sections.map(({ node }) => node)];
  });

  view.follow(refresh);
  return view.tell;
}
