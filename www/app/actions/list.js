/**
 * What a reader can do by keys, in the order of the list of keys, which is fetched with it. The tests read it as well.
 */

import { LESSON_ACTIONS } from '../../lesson/actions.js';
import { COMPARE_ACTION, FUNCTION_ACTIONS } from './functions.js';
import { PAGE_ACTIONS } from './page.js';
import { ofControls, PLOT_ACTIONS } from './plot.js';

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
