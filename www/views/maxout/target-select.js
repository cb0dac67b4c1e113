/**
 * The select of the function to fit, convex functions first.
 *
 * @import { FitTarget, Lab } from '../../lab/types.js'
 * @import { Model } from './view.js'
 */

import { functionName, t } from '../../i18n/i18n.js';
import { live } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { SQUARE } from './keys.js';

/** Range of the convexity check: functions bend near 0, if at all. @type {[number, number]} */
const EVERYWHERE = [-20, 20];

/** The name of a target. @param {FitTarget} target */
export const targetName = (target) => (target === SQUARE ? 'x²' : functionName(target.id));

/** @param {string} id @returns {FitTarget} */
const targetOf = (id) => (id === SQUARE ? SQUARE : { id, params: {} });

/** @param {Lab} lab @param {Model} model */
export function createTargetSelect(lab, model) {
  const ids = [SQUARE, ...lab.catalogue().map(({ id }) => id)];
  const isConvex = (/** @type {string} */ id) => lab.convexFit(targetOf(id), 1, EVERYWHERE, 2).fit !== null;
  const createGroup = (/** @type {'convex' | 'other'} */ name, /** @type {string[]} */ own) =>
    element(
      'optgroup',
      { label: () => t(`maxout.target.${name}`) },
      ...own.map((id) => element('option', { value: id }, () => targetName(targetOf(id)))),
    );
  const convex = new Set(ids.filter(isConvex));
  const select = element(
    'select.select',
    { onchange: () => model.set({ target: targetOf(select.value) }) },
    createGroup('convex', [...convex]),
    createGroup(
      'other',
      ids.filter((id) => !convex.has(id)),
    ),
  );
  live(() => {
    const { target } = model.values;
    select.value = target === SQUARE ? SQUARE : target.id;
  });
  return element('label.maxout-select', worded('span.quiet', 'maxout.target'), select);
}
