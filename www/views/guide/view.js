/**
 * The guide: choosing a function, common misconceptions, and a cheat sheet.
 *
 * @import { ViewParts } from '../../app/views.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { reportProblems } from '../../state/key-values.js';
import { createSection } from '../../ui/section.js';
import { createViewKeys } from '../../state/view-keys.js';
import { createChoice } from './choice.js';
import { KEYS, SAID } from './keys.js';
import { createSheet } from './sheet.js';
import { createSlips } from './slip-list.js';

/** The sections, in the order of the page. */
const SECTIONS = /** @type {const} */ (['choice', 'slips', 'sheet']);

/** @typedef {ReturnType<typeof createViewKeys<typeof KEYS>>} GuideKeys */
/** @typedef {ReturnType<GuideKeys['read']>['values']} GuideValues */

/** @param {HTMLElement} root @param {ViewParts} parts */
export async function createView(root, parts) {
  const { store, messages, isShown } = parts;
  const keys = createViewKeys(store, 'guide', KEYS);
  const title = element('h2');
  const lead = element('p.view-lead');
  const jumps = element('nav.guide-jumps');
  const sections = SECTIONS.map((name) => {
    const body = element('div', { class: `guide-${name}` });
    return { body, ...createSection(name, body) };
  });
  const place = (/** @type {(typeof SECTIONS)[number]} */ name) =>
    /** @type {HTMLElement} */ (sections.find((section) => section.name === name)?.body);

  jumps.append(...sections.map(({ jump }) => jump));
  root.append(title, lead, jumps, ...sections.map(({ node }) => node));
  const followers = [createChoice(place('choice'), parts, keys), createSlips(place('slips'), parts, keys)];
  createSheet(place('sheet'), parts);

  inWords(() => {
    title.textContent = t('guide.title');
    lead.textContent = t('guide.lead');
    jumps.setAttribute('aria-label', t('guide.contents'));
    for (const { name, heading, intro, jump } of sections) {
      heading.textContent = t(`guide.${name}.title`);
      intro.textContent = t(`guide.${name}.intro`);
      jump.textContent = t(`guide.${name}.title`);
    }
  });

  function refresh() {
    const { values, problems } = keys.read();
    reportProblems(messages, SAID, problems);
    for (const follow of followers) follow(values);
  }

  store.subscribe((state, previous) => {
    if (isShown() && state.unknown !== previous.unknown) refresh();
  });
  return refresh;
}
