/**
 * The parameters of the function to be fitted.
 *
 * @import { Lab } from '../../lab/types.js'
 * @import { Model } from './view.js'
 */

import { lookUp } from '../../i18n/i18n.js';
import { createLive, live } from '../../i18n/live.js';
import { element } from '../../ui/element.js';
import { createDial } from '../../ui/dial.js';
import { SQUARE } from './keys.js';

/** @param {Lab} lab @param {Model} model */
export function createTargetDials(lab, model) {
  const node = element('div.maxout-dials');
  const params = () => (model.values.target === SQUARE ? {} : model.values.target.params);
  /** The dials of each function selected so far. @type {Map<string, { built: Node[], refresh: () => void }>} */
  const known = new Map();
  let listed = '';

  /** @param {string} id */
  const createDials = (id) =>
    (lab.catalogue().find((entry) => entry.id === id)?.params ?? []).map(
      (quantity) =>
        createDial({
          quantity,
          name: quantity.id,
          words: () => lookUp(`parameter.${id}.${quantity.id}`, `parameter.${quantity.id}`) ?? quantity.id,
          shown: () => params()[quantity.id] ?? quantity.default,
          commit: (value) => model.set({ target: { id, params: { ...params(), [quantity.id]: value } } }),
        }).node,
    );

  live(() => {
    const { target } = model.values;
    const id = target === SQUARE ? '' : target.id;
    const dials = known.get(id) ?? createLive(() => createDials(id));
    known.set(id, dials);
    dials.refresh();
    if (id !== listed) node.replaceChildren(...dials.built);
    listed = id;
  });
  return node;
}
