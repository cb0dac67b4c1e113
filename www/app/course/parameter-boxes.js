/**
 * One box for each parameter of the functions shown; functions share those of one name.
 *
 * @import { Engine } from '../../lab/types.js'
 * @import { Model } from './model.js'
 */

import { functionName, list } from '../../i18n/i18n.js';
import { element } from '../../ui/element.js';
import { createSwitch } from './switches.js';

/** @param {Engine} lab  @returns {string[]} every parameter of the catalogue */
export const parameterIds = (lab) => [...new Set(lab.catalogue().flatMap(({ params }) => params.map(({ id }) => id)))];

/**
 * @param {Model} model
 * @param {Engine} lab
 * @param {string} name  begins those of the boxes
 * @param {(id: string, checked: boolean) => void} choose
 */
export function createParameterBoxes(model, lab, name, choose) {
  const catalogue = new Map(lab.catalogue().map((entry) => [entry.id, entry]));
  const node = element('div.course-row');
  let written = '';
  /** @type {{ id: string, box: HTMLInputElement }[]} */
  let boxes = [];

  return {
    node,
    /** The boxes of the functions as they are now. */
    build() {
      const ids = model.wish.state.functions.map(({ id }) => id);
      if (written === String(ids)) return boxes;
      written = String(ids);
      /** @type {Map<string, { symbol: string, names: Set<string> }>} */
      const found = new Map();
      for (const id of ids) {
        for (const { id: parameter, symbol } of catalogue.get(id)?.params ?? []) {
          const { names } = found.get(parameter) ?? { names: new Set() };
          found.set(parameter, { symbol, names: names.add(functionName(id)) });
        }
      }
      boxes = [];
      node.replaceChildren(
        ...[...found].map(([id, { symbol, names }]) => {
          const label = [element('span.symbol', symbol), ` ${list([...names])}`];
          const made = createSwitch(`${name}-${id}`, label, (checked) => choose(id, checked));
          boxes.push({ id, box: made.box });
          return made.node;
        }),
      );
      node.hidden = boxes.length === 0;
      return boxes;
    },
  };
}
