/**
 * The list of common misconceptions: claim, fact, proof.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { ViewParts } from '../../app/views.js'
 * @import { GuideKeys, GuideValues } from './view.js'
 * @import { Slip } from './slips.js'
 */

import { inWords, t } from '../../i18n/i18n.js';
import { drawing, element, icon } from '../../ui/element.js';
import { createLeakyProof } from './leaky-proof.js';
import { stateLink } from './links.js';
import { createPlot } from './plot.js';
import { createProofTable } from './proof-table.js';
import { SLIPS } from './slips.js';

const TICK = 'M4 10.5l4 4l8-9';

/** The one whose proof has a slider. */
const WITH_SLIDER = 'leaky-max';

/** @param {HTMLElement} root @param {ViewParts} parts @param {GuideKeys} keys */
export function createSlips(root, parts, keys) {
  /** @type {((values: GuideValues) => void)[]} */
  const followers = [];
  const items = SLIPS.map((slip) => {
    if (slip.id !== WITH_SLIDER) return createSlip(slip, parts, createProof(slip, parts.lab));
    const proof = createLeakyProof(parts, (alpha) => keys.write({ alpha }));
    followers.push(({ alpha }) => proof.show(alpha));
    return createSlip(slip, parts, proof.node, [proof.figure]);
  });
  root.append(element('ol.guide-list', ...items));
  return (/** @type {GuideValues} */ values) => {
    for (const follow of followers) follow(values);
  };
}

/** @param {Slip} slip @param {ViewParts} parts @param {HTMLElement} proof @param {HTMLElement[]} [own]  figures that come with it */
function createSlip(slip, { lab, store }, proof, own = []) {
  const title = element('h4');
  const verdicts = [
    { name: /** @type {const} */ ('claim'), sign: icon('close'), text: element('p') },
    { name: /** @type {const} */ ('truth'), sign: drawing(TICK, { width: 20, height: 20, class: 'icon' }), text: element('p') },
  ].map(({ name, sign, text }) => {
    const label = element('p.guide-badge');
    return { name, label, text, node: element('div', { class: `guide-verdict guide-${name}` }, sign, element('div', label, text)) };
  });
  const links = slip.links(lab).map((fragment) => stateLink(fragment, lab));
  const figures = [...own, ...slip.figures(lab).map((shown) => createPlot({ lab, store }, shown).node)];
  const node = element(
    'li.guide-slip',
    { 'data-slip': slip.id },
    element(
      'div.guide-said',
      title,
      ...verdicts.map((verdict) => verdict.node),
      proof,
      element('p.guide-links', ...links.map(({ link }) => link)),
    ),
    element('div', { class: `guide-figures guide-figures-${figures.length}` }, ...figures),
  );
  inWords(() => {
    title.textContent = t(`guide.slip.${slip.id}.title`);
    for (const { name, label, text } of verdicts) {
      label.textContent = t(`guide.${name}`);
      text.textContent = t(`guide.slip.${slip.id}.${name}`);
    }
    for (const { write } of links) write();
  });
  return node;
}

/** @param {Slip} slip @param {Lab} lab */
function createProof(slip, lab) {
  const { node, show } = createProofTable();
  inWords(() => show(slip.proof(lab), t('guide.proof.of', { title: t(`guide.slip.${slip.id}.title`) })));
  return node;
}
