/**
 * The function to fit: a select with convex functions first, and its parameters.
 *
 * @import { FitTarget } from '../../lab/types.js'
 * @import { Model } from './keys.js'
 */

import { functionName, lookUp, t } from '../../i18n/i18n.js';
import { createLive, live } from '../../i18n/live.js';
import { worded } from '../../ui/choice.js';
import { element } from '../../ui/element.js';
import { createDial } from '../../ui/dial.js';
import { SQUARE } from './keys.js';

/** Range of the convexity check: functions bend near 0, if at all. @type {[number, number]} */
const EVERYWHERE = [-20, 20];

/** The name of a target. @param {FitTarget} target */
export const targetName = (target) => (target === SQUARE ? 'x²' : functionName(target.id));

/** @param {FitTarget} target */
const idOf = (target) => (target === SQUARE ? SQUARE : target.id);

/** @param {string} id @returns {FitTarget} */
const targetOf = (id) => (id === SQUARE ? SQUARE : { id, params: {} });

/** @param {Model} model */
export function createTargetSelect(model) {
  const { lab } = model;
  const ids = [SQUARE, ...lab.catalogue().map(({ id }) => id)];
  const isConvex = (/** @type {string} */ id) => lab.convexFit(targetOf(id), 1, EVERYWHERE, 2).fit !== null;
  const convex = new Set(ids.filter(isConvex));
  const groups = /** @type {const} */ (['convex', 'other']).map((name) => {
    const own = ids.filter((id) => convex.has(id) === (name === 'convex'));
    const options = own.map((id) => element('option', { value: id }, () => targetName(targetOf(id))));
    return element('optgroup', { label: () => t(`maxout.target.${name}`) }, ...options);
  });
  const select = element('select.select', { onchange: () => model.set({ target: targetOf(select.value) }) }, ...groups);
  live(() => {
    select.value = idOf(model.values.target);
  });
  return element('label.maxout-select', worded('span.quiet', 'maxout.target'), select);
}

/** @param {Model} model */
export function createTargetDials(model) {
  const node = element('div.maxout-dials');
  const params = () => (model.values.target === SQUARE ? {} : model.values.target.params);
  /** @param {string} id */
  const createDials = (id) =>
    (model.lab.catalogue().find((entry) => entry.id === id)?.params ?? []).map(
      (quantity) =>
        createDial({
          quantity,
          name: quantity.id,
          words: () => lookUp(`parameter.${id}.${quantity.id}`, `parameter.${quantity.id}`) ?? quantity.id,
          shown: () => params()[quantity.id] ?? quantity.default,
          commit: (value) => model.set({ target: { id, params: { ...params(), [quantity.id]: value } } }),
        }).node,
    );

  let listed = idOf(model.values.target);
  let dials = createLive(() => createDials(listed));
  node.append(...dials.built);
  live(() => {
    const id = idOf(model.values.target);
    if (id === listed) return dials.refresh();
    listed = id;
    dials = createLive(() => createDials(id));
    node.replaceChildren(...dials.built);
  });
  return node;
}
