/**
 * The list of common misconceptions: claim, fact, proof.
 *
 * @import { ViewParts } from '../../app/views.js'
 * @import { GuideView } from './view.js'
 * @import { Slip } from './slips.js'
 */

import { language, t } from '../../i18n/i18n.js';
import { guard } from '../../i18n/live.js';
import { drawing, element, icon } from '../../ui/element.js';
import { worded } from '../../ui/choice.js';
import { createLeakyProof } from './leaky-proof.js';
import { stateLink } from './links.js';
import { createPlot } from './plot.js';
import { createProofTable } from './proof-table.js';
import { SLIPS } from './slips.js';

const TICK = 'M4 10.5l4 4l8-9';

/** @param {ViewParts} parts @param {GuideView} view */
export function createSlips(parts, view) {
  const leaky = createLeakyProof(parts, view);
  const items = () => SLIPS.map((slip) => createSlip(slip, parts, proofOf(slip, parts) ?? leaky));
  return [element('ol.guide-list', ...guard(() => [language()], items))];
}

/** @param {Slip} slip @param {ViewParts} parts */
const proofOf = ({ id, proof }, { lab }) =>
  proof && {
    node: createProofTable(
      () => proof(lab),
      () => t(`guide.slip.${id}.title`),
    ),
    figure: null,
  };

/** @param {Slip} slip @param {ViewParts} parts @param {{ node: HTMLElement, figure: HTMLElement | null }} proof  with a figure of its own */
function createSlip(slip, parts, { node, figure }) {
  const { lab } = parts;
  const verdict = (/** @type {'claim' | 'truth'} */ name, /** @type {SVGElement} */ sign) =>
    element(
      `div.guide-verdict.guide-${name}`,
      sign,
      element('div', worded('p.guide-badge', `guide.${name}`), worded('p', `guide.slip.${slip.id}.${name}`)),
    );
  const figures = [...(figure === null ? [] : [figure]), ...(slip.figures?.(lab) ?? []).map((shown) => createPlot(parts, shown))];
  return element(
    'li.guide-slip',
    { 'data-slip': slip.id },
    element(
      'div.guide-said',
      worded('h4', `guide.slip.${slip.id}.title`),
      verdict('claim', icon('close')),
      verdict('truth', drawing(TICK, { width: 20, height: 20, class: 'icon' })),
      node,
      element('p.guide-links', ...slip.links(lab).map((fragment) => stateLink(fragment, lab))),
    ),
    element(`div.guide-figures.guide-figures-${figures.length}`, ...figures),
  );
}
