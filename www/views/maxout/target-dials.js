/**
 * The parameters of the function to be fitted.
 *
 * @import { FitTarget, FunctionState, Lab } from '../../lab/types.js'
 */

import { lookUp } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createDial } from '../../ui/dial.js';
import { SQUARE } from './keys.js';

/** @param {Lab} lab @param {(target: FitTarget) => void} commit */
export function createTargetDials(lab, commit) {
  const node = element('div', { class: 'maxout-dials' });
  /** The dials of each function selected so far. @type {Map<string, { id: string, dial: ReturnType<typeof createDial> }[]>} */
  const known = new Map();
  /** @type {FunctionState | undefined} */
  let shown;
  let listed = '';

  /** @param {string} id */
  function make(id) {
    const params = lab.catalogue().find((entry) => entry.id === id)?.params ?? [];
    return params.map((quantity) => ({
      id: quantity.id,
      dial: createDial({
        quantity,
        name: quantity.id,
        words: () => lookUp(`parameter.${id}.${quantity.id}`, `parameter.${quantity.id}`) ?? quantity.id,
        commit: (value) => shown && commit({ id, params: { ...shown.params, [quantity.id]: value } }),
      }),
    }));
  }

  return {
    node,
    /** @param {FitTarget} target */
    show(target) {
      shown = target === SQUARE ? undefined : target;
      const id = shown?.id ?? '';
      const dials = known.get(id) ?? make(id);
      known.set(id, dials);
      if (id !== listed) node.replaceChildren(...dials.map(({ dial }) => dial.node));
      listed = id;
      for (const { id: parameter, dial } of dials) {
        const { default: usual = NaN } =
          lab
            .catalogue()
            .find((entry) => entry.id === id)
            ?.params.find((one) => one.id === parameter) ?? {};
        dial.show(shown?.params[parameter] ?? usual);
      }
    },
  };
}
