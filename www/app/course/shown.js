/**
 * What the reader sees: curves, what stands below the plot, parts of the page.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { t } from '../../i18n/i18n.js';
import { CURVES, PARTS } from '../../state/state.js';
import { element } from '../../ui/element.js';
import { CURVE_SIGNS } from '../../functions/values.js';
import { createParameterBoxes, parameterIds } from './parameter-boxes.js';
import { createSwitch, group, withWords } from './switches.js';

/** Parts that the element and a frame have too. */
const BELOW = /** @type {const} */ (['legend', 'controls', 'readout']);

/** @param {Model} model @param {Engine} lab @param {AbortSignal} signal */
export function createShown(model, lab, signal) {
  const words = [...PARTS, ...parameterIds(lab)];
  /** @param {string} word @param {boolean} isShown */
  const put = (word, isShown) => model.show({ hide: withWords(words, model.wish.state.hide, [word], !isShown) });
  const curves = CURVES.map((curve) => ({
    name: curve,
    ...createSwitch(`show-${curve}`, [element('span.symbol', CURVE_SIGNS[curve])], (checked) =>
      model.show({ show: withWords(CURVES, model.wish.state.show, [curve], checked) }),
    ),
  }));
  const parts = PARTS.map((part) => ({
    name: part,
    ...createSwitch(`part-${part}`, [t(`course.part.${part}`)], (checked) => put(part, checked)),
  }));
  const sliders = createParameterBoxes(model, lab, 'slider', put);
  const isBelow = (/** @type {{ name: string }} */ { name }) => BELOW.some((part) => part === name);
  const row = (/** @type {{ node: Node }[]} */ all) => element('div.course-row', ...all.map(({ node }) => node));

  model.watch(() => {
    const { show, hide } = model.wish.state;
    for (const { name, box } of curves) box.checked = show.includes(name);
    for (const { name, box } of parts) box.checked = !hide.includes(name);
    for (const { id, box } of sliders.build()) {
      // Without sliders there is none of them.
      box.checked = !hide.includes(id) && !hide.includes('controls');
      box.disabled = hide.includes('controls');
    }
  }, signal);
  return [
    group(
      t('course.shown'),
      '',
      row(curves),
      row(BELOW.flatMap((name) => parts.filter((part) => part.name === name))),
      element('div.course-sliders', element('span.quiet', t('course.sliders')), sliders.node),
    ),
    group(t('course.page'), t('course.page.detail'), row(parts.filter((part) => !isBelow(part)))),
  ];
}
