/**
 * The guide: choosing a function, common misconceptions, and a cheat sheet.
 *
 * @import { ViewParts } from '../../state/view-state.js'
 */

import { t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createSection } from '../../ui/button.js';
import { createModel, guardOf } from '../model.js';
import { createChoice } from './choice.js';
import { KEYS } from './keys.js';
import { createSheet } from './sheet.js';
import { createSlips } from './slip-list.js';

/** @param {HTMLElement} root @param {ViewParts} parts */
export function createView(root, parts) {
  const view = createModel(parts, 'guide', KEYS);

  const section = (/** @type {'choice' | 'slips' | 'sheet'} */ name, /** @type {Node[]} */ content) =>
    createSection(
      name,
      { title: () => t(`guide.${name}.title`), intro: worded('p.view-text', `guide.${name}.intro`) },
      element(`div.guide-${name}`, ...content),
    );
  return view.mount(root, () => {
    const sections = [
      section('choice', createChoice(view)),
      section('slips', createSlips(view)),
      section(
        'sheet',
        guardOf(view, [], () => createSheet(view)),
      ),
    ];
    const jumps = element('nav.guide-jumps', { 'aria-label': () => t('guide.contents') }, ...sections.map(({ jump }) => jump));
    return [worded('h2', 'guide.title'), worded('p.view-lead', 'guide.lead'), jumps, ...sections.map(({ node }) => node)];
  });
}
