/**
 * What the reader sees: curves, what stands below the plot, parts of the page.
 *
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n.js';
import { CURVES, PARTS } from '../../state.js';
import { element } from '../element.js';
import { createSwitch, group, withWords } from './switches.js';

const SIGNS = { f: 'f', df: 'f′', d2f: 'f″' };
/** Parts that the element and a frame have too. */
const BELOW = /** @type {const} */ (['legend', 'controls', 'readout']);

/** @param {Model} model @param {AbortSignal} signal */
export function createShown(model, signal) {
  const curves = CURVES.map((curve) => ({
    name: curve,
    ...createSwitch(`show-${curve}`, [element('span', { class: 'symbol' }, SIGNS[curve])], (checked) =>
      model.show({ show: withWords(CURVES, model.wish.state.show, [curve], checked) }),
    ),
  }));
  const parts = PARTS.map((part) => ({
    name: part,
    ...createSwitch(`part-${part}`, [t(`lesson.part.${part}`)], (checked) =>
      model.show({ hide: withWords(PARTS, model.wish.state.hide, [part], !checked) }),
    ),
  }));
  const isBelow = (/** @type {{ name: string }} */ { name }) => BELOW.some((part) => part === name);
  const row = (/** @type {{ node: Node }[]} */ all) => element('div', { class: 'lesson-row' }, ...all.map(({ node }) => node));

  model.watch(() => {
    const { show, hide } = model.wish.state;
    for (const { name, box } of curves) box.checked = show.includes(name);
    for (const { name, box } of parts) box.checked = !hide.includes(name);
  }, signal);
  return [
    group(t('lesson.shown'), '', row(curves), row(BELOW.flatMap((name) => parts.filter((part) => part.name === name)))),
    group(t('lesson.page'), t('lesson.page.detail'), row(parts.filter((part) => !isBelow(part)))),
  ];
}
