/**
 * What a reader can do by keys, in the order of the list of keys. The list, the plot's description for screen readers and the tests read it.
 *
 * @import { Action } from '../../ui/keys.js'
 */

import { LESSON_ACTIONS } from '../../lesson/actions.js';
import { BOX_ACTION, VIEW_ACTIONS } from '../../plot/actions.js';
import { COMPARE_ACTION, FUNCTION_ACTIONS } from './functions.js';
import { PAGE_ACTIONS } from './page.js';
import { PAGE_PROBE_ACTIONS, PLAY_ACTION, SOUND_ACTION } from './plot.js';

/** Keys that controls themselves listen to, by what they do. @param {Record<string, string[]>} rows @returns {Action<any>[]} */
const ofControls = (rows) => Object.entries(rows).map(([name, keys]) => ({ name, keys }));

/** Those that work while the plot has the focus. */
export const PLOT_ACTIONS = {
  probe: [...PAGE_PROBE_ACTIONS, ...ofControls({ copy: ['Control c'] })],
  zoom: [...VIEW_ACTIONS, BOX_ACTION],
  sound: [SOUND_ACTION, PLAY_ACTION],
};

export const ACTIONS = {
  ...PLOT_ACTIONS,
  sliders: ofControls({ step: ['ArrowLeft', 'ArrowRight'], 'step-large': ['PageUp', 'PageDown'], 'slider-ends': ['Home', 'End'] }),
  functions: [
    ...ofControls({ 'list-move': ['ArrowUp', 'ArrowDown'], 'list-choose': ['Enter'], 'list-add': ['ArrowRight'] }),
    ...FUNCTION_ACTIONS,
    COMPARE_ACTION,
  ],
  views: ofControls({ 'handle-move': ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'], tabs: ['ArrowLeft', 'ArrowRight'] }),
  // The keys of a lesson follow those of presentation mode.
  page: [...PAGE_ACTIONS.slice(0, 3), ...LESSON_ACTIONS, ...PAGE_ACTIONS.slice(3)],
};

/** @typedef {keyof typeof ACTIONS} Group */

/**
 * The rows of a group in the list of keys, each with its keys: what several actions have in common is one.
 * @param {readonly Action<any>[]} actions
 */
export function rowsOf(actions) {
  /** @type {Map<string, Set<string>>} */
  const rows = new Map();
  for (const { name, row = name, keys } of actions) {
    if (keys !== undefined) rows.set(row, new Set([...(rows.get(row) ?? []), ...keys]));
  }
  return [...rows].map(([row, keys]) => ({ row, keys: [...keys] }));
}
