/**
 * What the parts of a view share: the engine, the store, and the values of the view.
 *
 * @import { Kind, Values } from '../state/kinds.js'
 * @import { ViewParts } from '../state/view-state.js'
 */

import { language } from '../i18n/i18n.js';
import { guard, mount } from '../i18n/live.js';
import { createViewState } from '../state/view-state.js';
import { whenSettled } from '../ui/settle.js';

/** Without a change, until the values count as settled. */
const PAUSE_MS = 60;

/**
 * @template {Record<string, Kind<any>>} Table
 * @typedef {ReturnType<typeof createModel<Table>>} ViewModel
 */

/**
 * @template {Record<string, Kind<any>>} Table
 * @param {ViewParts} parts
 * @param {string} view
 * @param {Table} table  its keys
 * @param {{ settles?: boolean }} [options]  whether parts that take long follow the settled values
 */
export function createModel(parts, view, table, { settles = false } = {}) {
  const { lab, store } = parts;
  const state = createViewState(parts, view, table);
  const model = Object.assign(state, {
    lab,
    store,
    /** The values of the last moment when nothing moved. */
    settled: /** @type {Values<Table> | undefined} */ (undefined),
    /**
     * Builds the view: what is in it follows the values and the language. Call what is returned when the view is shown again.
     * @param {HTMLElement} root
     * @param {() => Node[]} build
     */
    mount(root, build) {
      const refresh = mount(root, build);
      const settle = whenSettled(PAUSE_MS, () => {
        model.settled = model.values;
        refresh();
      });
      state.follow(() => {
        refresh();
        if (settles) settle();
      });
      return state.tell;
    },
  });
  return model;
}

/**
 * Builds something that is written again only when one of these values, or the language, is another one.
 * @template {Record<string, any>} V
 * @template T
 * @param {{ readonly values: V }} model
 * @param {readonly (keyof V)[]} keys
 * @param {() => T} build
 */
export const guardOf = (model, keys, build) => guard(() => [language(), ...keys.map((key) => model.values[key])], build);
